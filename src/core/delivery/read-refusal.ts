import type { Refusal } from '../conversation/message';
import { adviceFor, isVague } from './error-codes';

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

/** The text of an error: Meta's `title`, the others' `message`. */
const wordsOf = ({ title, message, description, detail, details }: Fields): string | null =>
  textOf(title) ?? textOf(message) ?? textOf(description) ?? textOf(detail) ?? textOf(details);

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
  if (alone !== null) return { code: null, text: alone };
  const found = [...insideOf(error)]
    .map((fields): Refusal => ({ code: codeOf(fields.code), text: wordsOf(fields) }))
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
