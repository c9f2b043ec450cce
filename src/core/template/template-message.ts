import { withoutUnseen } from '../text/hidden-characters';
import { encodedSuffix } from './button-address';
import { fileName, fillTemplate } from './fill-template';
import type { Template } from './template';
import type { TemplateParameter } from './template-parameter';

/** A template message for WhatsApp's Cloud API, and so for Sunshine. */
export interface TemplateMessage {
  readonly name: string;
  readonly language: { readonly policy: 'deterministic'; readonly code: string };
  /** Only parts with values. */
  readonly components: readonly MessageComponent[];
}

export type MessageComponent =
  | { readonly type: 'header' | 'body'; readonly parameters: readonly MessageParameter[] }
  | {
      readonly type: 'button';
      readonly sub_type: 'url' | 'quick_reply' | 'copy_code';
      /** From 0. */
      readonly index: number;
      readonly parameters: readonly MessageParameter[];
    };

type MessageParameter =
  | { readonly type: 'text'; readonly text: string; readonly parameter_name?: string }
  | { readonly type: 'image'; readonly image: MessageFile }
  | { readonly type: 'video'; readonly video: MessageFile }
  | { readonly type: 'document'; readonly document: MessageFile & { readonly filename?: string } }
  | { readonly type: 'payload'; readonly payload: string }
  | { readonly type: 'coupon_code'; readonly coupon_code: string };

interface MessageFile {
  readonly link: string;
}

/**
 * The message that sends a template with these values, trimmed; empty optional ones are left out,
 * as Meta asks.
 * @param values in the order of the template's parameters; `isSubmittable` says whether they fit.
 */
export function templateMessage(template: Template, values: readonly string[]): TemplateMessage {
  const given = template.parameters
    .map((parameter, i) => ({ parameter, value: meantBy(parameter, values[i] ?? '') }))
    .filter(({ value }) => value !== '');
  const isNamed = template.parameterFormat === 'named';
  const wordsOf = (part: 'header' | 'body'): MessageComponent[] => {
    const parameters = given
      .filter(({ parameter }) => parameter.part === part)
      .filter(({ parameter }) => parameter.kind !== 'file-name')
      .map(({ parameter, value }) => contentOf(parameter, value, isNamed, name));
    return parameters.length === 0 ? [] : [{ type: part, parameters }];
  };
  // WhatsApp calls a document without a name "Untitled".
  const name = fillTemplate(template, values).fileName;
  const buttons = given.flatMap(({ parameter, value }) => buttonOf(parameter, value) ?? []);
  // The code appears again behind the copy button.
  const code = given.find(({ parameter }) => parameter.kind === 'one-time-code')?.value;
  const codes = template.buttons.flatMap((button, index): MessageComponent[] =>
    button.kind === 'one-time-code' && code !== undefined
      ? [{ type: 'button', sub_type: 'url', index, parameters: [{ type: 'text', text: code }] }]
      : [],
  );
  return {
    name: template.name,
    language: { policy: 'deterministic', code: template.language },
    components: [...wordsOf('header'), ...wordsOf('body'), ...buttons, ...codes],
  };
}

/** Words stay as they are written. */
const meantBy = ({ kind }: TemplateParameter, value: string): string =>
  (kind === 'text' || kind === 'file-name' ? value : withoutUnseen(value)).trim();

function contentOf(
  { kind, name }: TemplateParameter,
  value: string,
  isNamed: boolean,
  documentName: string,
): MessageParameter {
  switch (kind) {
    case 'image':
      return { type: 'image', image: { link: value } };
    case 'video':
      return { type: 'video', video: { link: value } };
    case 'document': {
      const filename = documentName || fileName(value);
      return { type: 'document', document: { link: value, ...(filename && { filename }) } };
    }
    default:
      return { type: 'text', text: value, ...(isNamed && { parameter_name: name }) };
  }
}

const BUTTON = {
  'url-suffix': 'url',
  payload: 'quick_reply',
  'copy-code': 'copy_code',
} as const;

function buttonOf(
  { part, kind, button, name }: TemplateParameter,
  value: string,
): MessageComponent | null {
  if (part !== 'button' || !isButtonKind(kind)) return null;
  return {
    type: 'button',
    sub_type: BUTTON[kind],
    index: button ?? 0,
    parameters: [buttonValue(kind, value, name)],
  };
}

type ButtonKind = keyof typeof BUTTON;

const isButtonKind = (kind: string): kind is ButtonKind => Object.hasOwn(BUTTON, kind);

/** @param name of the address's variable; '' for none or a number. */
function buttonValue(kind: ButtonKind, value: string, name: string): MessageParameter {
  if (kind === 'payload') return { type: 'payload', payload: value };
  if (kind === 'copy-code') return { type: 'coupon_code', coupon_code: value };
  return {
    type: 'text',
    text: encodedSuffix(value),
    ...(name !== '' && { parameter_name: name }),
  };
}
