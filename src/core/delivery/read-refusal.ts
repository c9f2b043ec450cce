import type { Refusal } from '../conversation/message';
import { adviceFor, ERROR_CODES, isVague } from './error-codes';

type Fields = Readonly<Record<string, unknown>>;

/** Deeper than any shape seen; a bound for cyclic or hostile answers. */
const DEEPEST = 6;

/** Refusal texts are shown as they came, up to this length. */
const LONGEST_TEXT = 200;

export const asFields = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null ? (value as Fields) : null;

/** All objects inside, the outermost first. */
export function* insideOf(value: unknown, depth = 0): Generator<Fields> {
  const fields = asFields(value);
  if (fields === null || depth > DEEPEST) return;
  yield fields;
  for (const inner of Object.values(fields)) yield* insideOf(inner, depth + 1);
}

export function textOf(value: unknown): string | null {
  const text = typeof value === 'string' ? value.trim() : '';
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text || null;
}

export const codeOf = (value: unknown): string | null =>
  typeof value === 'number' ? String(value) : textOf(value);

/** Codes unique to messaging (63016: another gateway's); others need the word "code" in a text. */
const MESSAGING_CODE = /(?<![\da-z])(?:1[23]\d{4}|63\d{3})(?![\da-z])/i;
const CALLED_CODE = /\b(?:code|error)\b[\s:#(=]*(?<called>\d{1,6})\b|\(#?(?<bare>\d{1,6})\)/i;

/** A code that a text names, as in `(#131047) Re-engagement message`; null: none. */
export function codeIn(text: string): string | null {
  const own = MESSAGING_CODE.exec(text)?.[0];
  if (own !== undefined) return own;
  const found = CALLED_CODE.exec(text)?.groups;
  const called = found?.called ?? found?.bare;
  return called !== undefined && ERROR_CODES.has(called) ? called : null;
}

/** A code that only messaging has; small numbers are anybody's. */
export const isOwnCode = (code: string): boolean =>
  MESSAGING_CODE.test(code) || (/[a-z]/i.test(code) && ERROR_CODES.has(code.toLowerCase()));

/** The places of an error's text: Meta's `title` first, then the others'. */
const WORDS = [
  'title',
  'message',
  'description',
  'detail',
  'details',
  'reason',
  'errorMessage',
  'error_message',
  'error_description',
] as const;

function wordsOf(fields: Fields): string | null {
  for (const key of WORDS) {
    const text = textOf(fields[key]);
    if (text !== null) return text;
  }
  return null;
}

/** By its field, without a gateway's prefix (`WA:131047`); else by its text. */
function refusalOf(fields: Fields): Refusal {
  const text = wordsOf(fields);
  const given = codeOf(fields.code);
  const isKnown = given === null || ERROR_CODES.has(given.toLowerCase());
  const code = isKnown ? given : (MESSAGING_CODE.exec(given)?.[0] ?? given);
  return { code: code ?? (text === null ? null : codeIn(text)), text };
}

/** How much a part of an error says; of equals the innermost counts. */
function weightOf({ code, text }: Refusal): number {
  const byCode = adviceFor({ code, text: null }).meaning;
  if (code !== null && !isVague(byCode)) return 5;
  if (adviceFor({ code, text }).meaning !== byCode) return 4;
  // Sunshine's wrapper: what is inside says more.
  if (byCode === 'not-told') return 0;
  if (byCode !== 'unknown') return 3;
  return code === null ? 1 : 2;
}

/**
 * The refusal in an error of any shape, by its innermost code, as Sunshine wraps Meta's
 * (`error.underlyingError.errors[0]`; sunshine-conversations, section 7): first a code we know,
 * then a text we understand, else as it came. null: neither code nor text.
 */
export function readRefusal(error: unknown): Refusal | null {
  const alone = textOf(error);
  if (alone !== null) return { code: codeIn(alone), text: alone };
  const found = [...insideOf(error)]
    .map(refusalOf)
    .filter(({ code, text }) => code !== null || text !== null);
  const best = found.reduce<Refusal | null>(
    (most, one) => (most === null || weightOf(one) >= weightOf(most) ? one : most),
    null,
  );
  if (best === null || best.text !== null) return best;
  // An unknown code needs the words around it.
  const isUnknown = adviceFor(best).meaning === 'unknown';
  return isUnknown
    ? { ...best, text: found.findLast(({ text }) => text !== null)?.text ?? null }
    : best;
}
