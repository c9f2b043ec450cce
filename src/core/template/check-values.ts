import { isForbidden } from '../shorthand/shorthand';
import { cutAddress, isOtherAddress } from './button-address';
import { fillTemplate } from './fill-template';
import { isMediaKind, isSampleAddress, MEDIA_LIMITS, type MediaKind } from './media-limits';
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
  /** Nothing in it that a customer could see. */
  | 'missing'
  /** A `{{…}}` that nobody fills. */
  | 'placeholder'
  /** Line breaks, tabs or more than four blanks in a row: Meta refuses them (132018). */
  | 'white-space'
  | 'too-long'
  /** A file's address that does not begin with `https://` and a host. */
  | 'not-https'
  /** A file's address that ends in a type which WhatsApp does not take in this place (132012). */
  | 'wrong-file-type'
  /** A file's address that Meta keeps a template's sample at: it expires (403). */
  | 'sample-address'
  /** A blank within an address. */
  | 'has-spaces'
  /** The beginning of the button's own address once more: what follows it is meant. */
  | 'whole-address'
  /** A whole address that begins otherwise than the button's. */
  | 'other-address';

/**
 * What keeps the value of one parameter of a template from being sent by any way, or null. What a shorthand cannot carry
 * besides is `shorthandProblem`'s matter. Blanks at the ends are no problem: they are taken off.
 * Characters without a width and those that turn the direction of writing are allowed.
 */
export function valueProblem(
  parameter: TemplateParameter,
  value: string,
  template: ValuePlace = NO_PLACE,
): ValueProblem | null {
  // `\p{Cf}`: joiners and marks of direction, of which alone nothing is seen.
  if (value.replace(/[\s\p{Cf}]/gu, '') === '') return isOptional(parameter) ? null : 'missing';
  if (hasPlaceholder(value)) return 'placeholder';
  const trimmed = value.trim();
  if (/[\n\r\t\v\f\u0085\u2028\u2029]|[ \u00a0]{5}/.test(trimmed)) return 'white-space';
  if (lengthOf(trimmed) > longest(parameter, template)) return 'too-long';
  const { kind } = parameter;
  if (isMediaKind(kind)) return fileProblem(kind, trimmed);
  return kind === 'url-suffix' ? suffixProblem(parameter, trimmed, template) : null;
}

/** What of a template a value's rules depend on. */
type ValuePlace = Pick<Template, 'header' | 'footer' | 'buttons'>;

/** For a value whose template is not known: then it has other parts. */
const NO_PLACE: ValuePlace = { header: null, footer: '', buttons: [] };

function suffixProblem(
  { button }: TemplateParameter,
  value: string,
  { buttons }: ValuePlace,
): ValueProblem | null {
  if (/\s/.test(value)) return 'has-spaces';
  const place = button === null ? undefined : buttons[button];
  if (place?.kind !== 'url') return null;
  if (cutAddress(place.url, value) !== null) return 'whole-address';
  return isOtherAddress(place.url, value) ? 'other-address' : null;
}

/** Is the body all that the template has? */
const isBodyAll = ({ header, footer, buttons }: ValuePlace): boolean =>
  header === null && footer === null && buttons.length === 0;

/** Would this value break the shorthand it stands in? Sunshine's messages can carry it. */
export const shorthandProblem = (value: string): 'forbidden-characters' | null =>
  isForbidden(value.trim()) ? 'forbidden-characters' : null;

/** The longest that a value can be by itself; the text it stands in has a limit of its own. */
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
  // An address need not tell the type: then only WhatsApp can.
  if (ending === undefined || !/[a-z]/.test(ending)) return null;
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

/** Which text would surely be longer with these values than Meta takes (132005), or null. */
export function filledProblem(template: Template, values: readonly string[]): FilledProblem | null {
  const { header, buttons } = fillTemplate(template, values);
  if (header !== null && lengthOf(header) > LONGEST.header) return 'header-too-long';
  const isLong = buttons.some((button) => button.kind === 'url' && button.url.length > LONGEST_URL);
  return isLong ? 'url-too-long' : null;
}

/** Does the filled body get so long that Meta may refuse it (132005)? */
export const mayBeTooLong = (template: Template, values: readonly string[]): boolean =>
  lengthOf(fillTemplate(template, values).body ?? '') > LONGEST.body;

/**
 * Is there nothing in these values that would keep a shorthand from going out? It carries no optional
 * ones, so whatever stands there is no matter of its.
 */
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
 * Can a message with these values be submitted: is there nothing in them that WhatsApp is known to
 * refuse (132000, 132005, 132012, 132018)? Whether the template itself may be sent is told in
 * `why-not-sendable.ts`.
 * @param values in the order of the template's parameters.
 */
export const isSubmittable = (template: Template, values: readonly string[]): boolean =>
  values.length === template.parameters.length &&
  template.parameters.every(
    (parameter, i) => valueProblem(parameter, values[i] ?? '', template) === null,
  ) &&
  filledProblem(template, values) === null;
