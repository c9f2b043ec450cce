import { isForbidden } from '../shorthand/shorthand';
import { cutAddress, isOtherAddress } from './button-address';
import { fillTemplate } from './fill-template';
import {
  isMediaKind,
  isProgram,
  isSampleAddress,
  MEDIA_LIMITS,
  type MediaKind,
} from './media-limits';
import { hasPlaceholder } from './placeholders';
import type { Template } from './template';
import { isOptional, type ParameterKind, type TemplateParameter } from './template-parameter';
import {
  LONGEST,
  LONGEST_CODE,
  LONGEST_FILE_NAME,
  LONGEST_PAYLOAD,
  LONGEST_SOLE_BODY,
  LONGEST_URL,
  lengthOf,
} from './text-length';

export type ValueProblem =
  /** Nothing a customer could see. */
  | 'missing'
  /** An unfilled `{{…}}`. */
  | 'placeholder'
  /** Line breaks, tabs or more than four blanks in a row: Meta refuses them (132018). */
  | 'white-space'
  | 'too-long'
  /** A file's address without `https://` and a host. */
  | 'not-https'
  /** A file's address with a type that WhatsApp does not take here (132012). */
  | 'wrong-file-type'
  /** One of Meta's sample files, which expire (403). */
  | 'sample-address'
  /** A blank within an address. */
  | 'has-spaces'
  /** It repeats the button's address; only the rest is needed. */
  | 'whole-address'
  /** A whole address other than the button's. */
  | 'other-address';

/**
 * What keeps a parameter's value from being sent by any way, or null; what only a shorthand cannot
 * carry is `shorthandProblem`'s. Blanks at the ends, zero-width and bidi characters are allowed.
 */
export function valueProblem(
  parameter: TemplateParameter,
  value: string,
  template: ValuePlace = NO_PLACE,
): ValueProblem | null {
  // `\p{Cf}`: joiners and direction marks, invisible on their own.
  if (value.replace(/[\s\p{Cf}]/gu, '') === '') return isOptional(parameter) ? null : 'missing';
  if (hasPlaceholder(value)) return 'placeholder';
  const trimmed = value.trim();
  if (/[\n\r\t\v\f\u0085\u2028\u2029]|[ \u00a0]{5}/.test(trimmed)) return 'white-space';
  if (lengthOf(trimmed) > longest(parameter, template)) return 'too-long';
  const { kind } = parameter;
  if (isMediaKind(kind)) return fileProblem(kind, trimmed);
  return kind === 'url-suffix' ? suffixProblem(parameter, trimmed, template) : null;
}

/** What a value's rules depend on. */
type ValuePlace = Pick<Template, 'header' | 'footer' | 'buttons'>;

/** For a value without a known template. */
const NO_PLACE: ValuePlace = { header: null, footer: '', buttons: [] };

function suffixProblem(
  { button }: TemplateParameter,
  value: string,
  { buttons }: ValuePlace,
): ValueProblem | null {
  if (/\s/.test(value)) return 'has-spaces';
  const place = button === null ? undefined : buttons[button];
  if (place?.kind !== 'url') return null;
  const end = cutAddress(place.url, value);
  if (end !== null) return end === '' ? 'missing' : 'whole-address';
  return isOtherAddress(place.url, value) ? 'other-address' : null;
}

/** Has the template nothing but a body? */
const isBodyAll = ({ header, footer, buttons }: ValuePlace): boolean =>
  header === null && footer === null && buttons.length === 0;

/** Would this value break a shorthand? Sunshine's messages can carry it. */
export const shorthandProblem = (value: string): 'forbidden-characters' | null =>
  isForbidden(value.trim()) ? 'forbidden-characters' : null;

/** The longest a value can be by itself; its text has its own limit. */
function longest({ kind, part }: TemplateParameter, template: ValuePlace): number {
  if (kind === 'text' && part === 'header') return LONGEST.header;
  if (kind === 'text') return isBodyAll(template) ? LONGEST_SOLE_BODY : LONGEST.body;
  return LONGEST_VALUE[kind];
}

const LONGEST_VALUE: Readonly<Record<Exclude<ParameterKind, 'text'>, number>> = {
  image: LONGEST_URL,
  video: LONGEST_URL,
  document: LONGEST_URL,
  'file-name': LONGEST_FILE_NAME,
  'one-time-code': LONGEST_CODE,
  'url-suffix': LONGEST_URL,
  'copy-code': LONGEST_CODE,
  payload: LONGEST_PAYLOAD,
};

function fileProblem(kind: MediaKind, address: string): ValueProblem | null {
  if (/\s/.test(address)) return 'has-spaces';
  const parsed = /^https:\/\/[^/?#\\@]+(?<path>\/[^?#]*)?(?:[?#]|$)/i.exec(address);
  if (parsed === null || !isAddress(address)) return 'not-https';
  if (isSampleAddress(address)) return 'sample-address';
  const ending = /\.([a-z0-9]{2,5})$/i.exec(parsed.groups?.path ?? '')?.[1]?.toLowerCase();
  // Without an ending only WhatsApp knows the type.
  if (ending === undefined || !/[a-z]/.test(ending) || isProgram(ending)) return null;
  return MEDIA_LIMITS[kind].endings.includes(ending) ? null : 'wrong-file-type';
}

function isAddress(text: string): boolean {
  try {
    return new URL(text).hostname.includes('.');
  } catch {
    return false;
  }
}

export type FilledProblem = 'header-too-long' | 'url-too-long';

/** The text that is certainly too long for Meta with these values (132005), or null. */
export function filledProblem(template: Template, values: readonly string[]): FilledProblem | null {
  const { header, buttons } = fillTemplate(template, values);
  if (header !== null && lengthOf(header) > LONGEST.header) return 'header-too-long';
  const isLong = buttons.some((button) => button.kind === 'url' && button.url.length > LONGEST_URL);
  return isLong ? 'url-too-long' : null;
}

/** May the filled body be refused for its length (132005)? */
export const mayBeTooLong = (template: Template, values: readonly string[]): boolean =>
  lengthOf(fillTemplate(template, values).body ?? '') > LONGEST.body;

/** Do these values keep a shorthand from going out? Optional ones are not in it. */
export function isInsertable(template: Template, values: readonly string[]): boolean {
  const { parameters } = template;
  const carried = values.map((value, i) =>
    parameters[i] && isOptional(parameters[i]) ? '' : value,
  );
  return (
    isSubmittable(template, carried) && carried.every((value) => shorthandProblem(value) === null)
  );
}

/**
 * Can a message with these values be submitted, as far as WhatsApp's refusals are known (132000,
 * 132005, 132012, 132018)? Whether the template may be sent is `whyNotSendable`'s.
 * @param values in the order of the template's parameters.
 */
export const isSubmittable = (template: Template, values: readonly string[]): boolean =>
  values.length === template.parameters.length &&
  template.parameters.every(
    (parameter, i) => valueProblem(parameter, values[i] ?? '', template) === null,
  ) &&
  filledProblem(template, values) === null;
