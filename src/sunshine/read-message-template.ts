import * as v from 'valibot';
import { copiesOneTimeCode, cutAddress } from '../core/template/button-address';
import { isSampleAddress } from '../core/template/media-limits';
import {
  hasPlaceholder,
  isPosition,
  placeholdersIn,
  replacePlaceholders,
} from '../core/template/placeholders';
import type { Template, TemplateButton, TemplateHeader } from '../core/template/template';
import {
  fileParameters,
  parameterOf,
  type TemplateParameter,
} from '../core/template/template-parameter';
import { buttonShape, componentShape, messageTemplateShape } from './template-shapes';

type Component = v.InferOutput<typeof componentShape>;
type Button = v.InferOutput<typeof buttonShape>;

/** A part of a template, its parameters, and Meta's names of what this app cannot send of it. */
interface Part<T> {
  readonly shown: T;
  readonly parameters: readonly TemplateParameter[];
  readonly unsupported: readonly string[];
}

/**
 * A template as Sunshine lists it, which is as Meta has it; null without a name and a language.
 *
 * Nothing is dropped: unknown or unsendable parts go into `unsupported`, unknown statuses and all
 * texts stay.
 */
export function readMessageTemplate(item: unknown, integrationId: string): Template | null {
  const shape = v.safeParse(messageTemplateShape, item);
  if (!shape.success) return null;
  const { name, language, status, category, sub_category, rejected_reason } = shape.output;
  if (!name || !language) return null;
  const components = (shape.output.components ?? []).map(readComponent);
  const one = (type: string): Component | undefined =>
    components.find((component) => component?.type?.toUpperCase() === type) ?? undefined;

  const isNamed = namesItsVariables(shape.output.parameter_format, [one('HEADER'), one('BODY')]);
  const header = readHeader(one('HEADER'), isNamed);
  const buttons = readButtons(one('BUTTONS')?.buttons ?? []);
  const text = readBody(one('BODY'), isNamed);
  const body = buttons.shown.some(({ kind }) => kind === 'one-time-code') ? withCode(text) : text;
  const footer = one('FOOTER')?.text ?? null;
  const types = components.map((component) => component?.type?.toUpperCase() || UNNAMED);
  // Of a part that stands twice only the first is read, so the second would go out unfilled.
  const others = types.filter((type, i) => !KNOWN.has(type) || types.indexOf(type) !== i);
  return {
    name,
    language,
    // The WABA's is not in Sunshine's list; other sources have it.
    namespace: null,
    status: status?.toUpperCase() || 'UNKNOWN',
    rejectedReason: reasonOf(rejected_reason),
    title: name,
    category: category || null,
    header: header.shown,
    body: body.shown,
    footer,
    buttons: one(CALL_PERMISSION) ? [...buttons.shown, MAY_CALL] : buttons.shown,
    parameterFormat: isNamed ? 'named' : 'positional',
    parameters: [...header.parameters, ...body.parameters, ...buttons.parameters],
    unsupported: [
      ...new Set([
        ...header.unsupported,
        ...body.unsupported,
        // Meta allows no variables there, so nobody would fill one.
        ...(hasPlaceholder(footer ?? '') ? ['FOOTER'] : []),
        ...others,
        ...buttons.unsupported,
        ...(ORDER.test(sub_category ?? '') ? [(sub_category ?? '').toUpperCase()] : []),
      ]),
    ],
    fallback: null,
    useCase: '',
    numbers: [integrationId],
    origins: ['sunshine'],
  };
}

/** The name of a part without a type. */
const UNNAMED = '?';

/** A part that asks for permission to call; it takes no values. */
const CALL_PERMISSION = 'CALL_PERMISSION_REQUEST';

const MAY_CALL: TemplateButton = { kind: 'call-permission', text: '' };

const KNOWN: ReadonlySet<string> = new Set([
  'HEADER',
  'BODY',
  'FOOTER',
  'BUTTONS',
  CALL_PERMISSION,
]);

/** These are sent with a part that describes the order. */
const ORDER = /^(?:rich_)?order_(?:status|details)$/i;

/** null: no object, so a part without a name. */
function readComponent(item: unknown): Component | null {
  const shape = v.safeParse(componentShape, item);
  return shape.success ? shape.output : null;
}

/** Meta writes `NONE` for none. */
const reasonOf = (reason: string | null): string | null =>
  reason && reason.toUpperCase() !== 'NONE' ? reason : null;

/** By Meta's word; without one, by the names between braces. */
function namesItsVariables(
  format: string | null,
  components: readonly (Component | undefined)[],
): boolean {
  if (format?.toUpperCase() === 'NAMED') return true;
  if (format?.toUpperCase() === 'POSITIONAL') return false;
  const names = components.flatMap((component) => placeholdersIn(component?.text ?? ''));
  return names.some((name) => !isPosition(name));
}

const MEDIA = { IMAGE: 'image', VIDEO: 'video', DOCUMENT: 'document' } as const;

function readHeader(
  component: Component | undefined,
  isNamed: boolean,
): Part<TemplateHeader | null> {
  if (component === undefined) return { shown: null, parameters: [], unsupported: [] };
  const format = component.format?.toUpperCase() ?? 'TEXT';
  if (format === 'TEXT') {
    const { text } = component;
    if (text === null || hasLeftOver(text, isNamed)) {
      return {
        shown: text === null ? null : { kind: 'text', text },
        parameters: [],
        unsupported: ['HEADER'],
      };
    }
    const examples = {
      named: component.example?.header_text_named_params ?? [],
      listed: component.example?.header_text ?? [],
    };
    return {
      shown: { kind: 'text', text },
      parameters: wordsIn('header', text, examples, isNamed),
      unsupported: [],
    };
  }
  const kind = isMedia(format) ? MEDIA[format] : null;
  if (kind === null) return { shown: null, parameters: [], unsupported: [format] };
  const example = sampleOf(textOf(component.example?.header_handle?.[0]));
  return {
    shown: { kind },
    parameters: fileParameters(kind, example),
    unsupported: [],
  };
}

/** A handle (`4::aW…`) is no address, and Meta's samples expire. */
const sampleOf = (address: string): string =>
  /^https:\/\//i.test(address) && !isSampleAddress(address) ? address : '';

const isMedia = (format: string): format is keyof typeof MEDIA => Object.hasOwn(MEDIA, format);

function readBody(component: Component | undefined, isNamed: boolean): Part<string | null> {
  const text = component?.text ?? null;
  // Without its text nobody knows how many values it takes.
  if (text === null || hasLeftOver(text, isNamed)) {
    return { shown: text, parameters: [], unsupported: ['BODY'] };
  }
  const { body_text_named_params, body_text } = component?.example ?? {};
  const [first] = body_text ?? [];
  const examples = {
    named: body_text_named_params ?? [],
    // A list of lists; for one variable perhaps a plain list (?).
    listed: Array.isArray(first) ? first : (body_text ?? []),
  };
  return {
    shown: text,
    parameters: wordsIn('body', text, examples, isNamed),
    unsupported: [],
  };
}

/** The one variable is the code; with others it is unknown what goes behind the button. */
function withCode(body: Part<string | null>): Part<string | null> {
  const [code, ...others] = body.parameters;
  if (code === undefined || others.length > 0) {
    return { ...body, unsupported: [...body.unsupported, 'OTP'] };
  }
  return { ...body, parameters: [{ ...code, kind: 'one-time-code' }] };
}

interface Examples {
  readonly named: readonly unknown[];
  readonly listed: readonly unknown[];
}

/** A text's variables: by number, or, if named, in the order of the text. */
function wordsIn(
  part: 'header' | 'body',
  text: string,
  { named, listed }: Examples,
  isNamed: boolean,
): TemplateParameter[] {
  const names = placeholdersIn(text);
  if (!isNamed) names.sort((a, b) => Number(a) - Number(b));
  return names.map((name, i) =>
    parameterOf({
      part,
      kind: 'text',
      name,
      example: isNamed ? exampleNamed(name, named) : textOf(listed[i]),
    }),
  );
}

const namedExampleShape = v.looseObject({ param_name: v.string(), example: v.string() });

function exampleNamed(name: string, examples: readonly unknown[]): string {
  for (const item of examples) {
    const shape = v.safeParse(namedExampleShape, item);
    if (shape.success && shape.output.param_name === name) return shape.output.example;
  }
  return '';
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function readButtons(items: readonly unknown[]): Part<readonly TemplateButton[]> {
  const parts = items.map(readButton);
  return {
    shown: parts.map(({ shown }) => shown),
    parameters: parts.flatMap(({ parameters }) => parameters),
    unsupported: parts.flatMap(({ unsupported }) => unsupported),
  };
}

function readButton(item: unknown, at: number): Part<TemplateButton> {
  const shape = v.safeParse(buttonShape, item);
  const button: Partial<Button> = shape.success ? shape.output : {};
  const text = button.text ?? '';
  const type = button.type?.toUpperCase() || UNNAMED;
  const bringing = (
    kind: TemplateParameter['kind'],
    example: string,
    name = '',
  ): TemplateParameter[] => [parameterOf({ part: 'button', kind, name, button: at, example })];
  const supported = (shown: TemplateButton, parameters: TemplateParameter[] = []) => ({
    shown,
    parameters,
    unsupported: [],
  });
  const isLeftOver = hasPlaceholder(text);
  switch (isLeftOver ? UNNAMED : type) {
    case 'QUICK_REPLY':
      return supported({ kind: 'quick-reply', text }, bringing('payload', ''));
    case 'URL': {
      const { url } = button;
      if (!url) break;
      if (copiesOneTimeCode(url)) return supported({ kind: 'one-time-code', text });
      const names = placeholdersIn(url);
      const [name] = names;
      // Meta allows one variable.
      if (names.length > 1 || hasPlaceholder(replacePlaceholders(url, () => ''))) break;
      if (name === undefined) return supported({ kind: 'url', text, url });
      const example = endOf(url, firstText(button.example));
      return supported(
        { kind: 'url', text, url },
        bringing('url-suffix', example, isPosition(name) ? '' : name),
      );
    }
    case 'OTP':
      return supported({ kind: 'one-time-code', text });
    case 'CATALOG':
      return supported({ kind: 'catalog', text });
    case 'VOICE_CALL':
      return supported({ kind: 'voice-call', text });
    case 'PHONE_NUMBER': {
      const phoneNumber = button.phone_number ?? button.phoneNumber ?? '';
      if (hasPlaceholder(phoneNumber)) break;
      return supported({ kind: 'phone', text, phoneNumber });
    }
    case 'COPY_CODE':
      return supported(
        { kind: 'copy-code', text },
        bringing('copy-code', firstText(button.example)),
      );
  }
  return { shown: { kind: 'other', type, text }, parameters: [], unsupported: [type] };
}

/** The end of a sample address, which is what a message brings along. */
const endOf = (url: string, sample: string): string => cutAddress(url, sample) ?? sample;

/** Is there a `{{…}}` that no value would fill? It would go out as it stands. */
function hasLeftOver(text: string, isNamed: boolean): boolean {
  if (hasPlaceholder(replacePlaceholders(text, () => ''))) return true;
  return placeholdersIn(text).some((name) => isPosition(name) === isNamed);
}

/** Meta gives a list of one, or the text itself. */
const firstText = (example: unknown): string =>
  textOf(Array.isArray(example) ? example[0] : example);
