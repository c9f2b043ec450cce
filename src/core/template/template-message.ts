import type { Template } from './template';
import type { TemplateParameter } from './template-parameter';

/** A template message as WhatsApp's Cloud API takes it, and Sunshine Conversations with it. */
export interface TemplateMessage {
  readonly name: string;
  readonly language: { readonly policy: 'deterministic'; readonly code: string };
  /** Only the parts that bring something along. */
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

export type MessageParameter =
  | { readonly type: 'text'; readonly text: string; readonly parameter_name?: string }
  | { readonly type: 'image'; readonly image: MessageFile }
  | { readonly type: 'video'; readonly video: MessageFile }
  | { readonly type: 'document'; readonly document: MessageFile & { readonly filename?: string } }
  | { readonly type: 'payload'; readonly payload: string }
  | { readonly type: 'coupon_code'; readonly coupon_code: string };

export interface MessageFile {
  readonly link: string;
}

/**
 * The message that sends a template with these values, blanks at their ends taken off. Optional
 * values that are empty are left out, as Meta asks.
 *
 * @param values in the order of the template's parameters; `isSubmittable` says whether they fit.
 */
export function templateMessage(template: Template, values: readonly string[]): TemplateMessage {
  const given = template.parameters
    .map((parameter, i) => ({ parameter, value: values[i]?.trim() ?? '' }))
    .filter(({ value }) => value !== '');
  const isNamed = template.parameterFormat === 'named';
  const wordsOf = (part: 'header' | 'body'): MessageComponent[] => {
    const parameters = given
      .filter(({ parameter }) => parameter.part === part)
      .map(({ parameter, value }) => contentOf(parameter, value, isNamed));
    return parameters.length === 0 ? [] : [{ type: part, parameters }];
  };
  const buttons = given.flatMap(({ parameter, value }) => buttonOf(parameter, value) ?? []);
  return {
    name: template.name,
    language: { policy: 'deterministic', code: template.language },
    components: [...wordsOf('header'), ...wordsOf('body'), ...buttons],
  };
}

function contentOf(
  { kind, name }: TemplateParameter,
  value: string,
  isNamed: boolean,
): MessageParameter {
  switch (kind) {
    case 'image':
      return { type: 'image', image: { link: value } };
    case 'video':
      return { type: 'video', video: { link: value } };
    case 'document':
      return { type: 'document', document: { link: value, ...fileName(value) } };
    default:
      return { type: 'text', text: value, ...(isNamed && { parameter_name: name }) };
  }
}

const LAST_OF_PATH = /^https:\/\/[^/?#]+\/(?:[^?#]*\/)?([^/?#]+\.[a-z0-9]{2,5})(?:[?#]|$)/i;

/** Without a name WhatsApp calls every document "Untitled". */
function fileName(address: string): { filename?: string } {
  const last = LAST_OF_PATH.exec(address)?.[1];
  if (last === undefined) return {};
  try {
    return { filename: decodeURIComponent(last) };
  } catch {
    return { filename: last };
  }
}

const BUTTON = {
  'url-suffix': 'url',
  payload: 'quick_reply',
  'copy-code': 'copy_code',
} as const;

function buttonOf(
  { part, kind, button }: TemplateParameter,
  value: string,
): MessageComponent | null {
  if (part !== 'button' || !isButtonKind(kind)) return null;
  return {
    type: 'button',
    sub_type: BUTTON[kind],
    index: button ?? 0,
    parameters: [buttonValue(kind, value)],
  };
}

type ButtonKind = keyof typeof BUTTON;

const isButtonKind = (kind: string): kind is ButtonKind => kind in BUTTON;

function buttonValue(kind: ButtonKind, value: string): MessageParameter {
  if (kind === 'payload') return { type: 'payload', payload: value };
  if (kind === 'copy-code') return { type: 'coupon_code', coupon_code: value };
  return { type: 'text', text: value };
}
