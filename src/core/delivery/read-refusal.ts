import type { Refusal } from '../conversation/refusal';
import { adviceFor, type RefusalMeaning } from './error-codes';

type Fields = Readonly<Record<string, unknown>>;

/** Deeper than any shape seen so far; an answer has no end otherwise. */
const DEEPEST = 6;

/** A text is shown as it came, but not without an end. */
const LONGEST_TEXT = 200;

export const asFields = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null ? (value as Fields) : null;

/** Every object inside, the outermost first. */
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

/** What an error is called in the shapes that are known: Meta's `title`, the others' `message`. */
const wordsOf = ({ title, message, description, detail }: Fields): string | null =>
  textOf(title) ?? textOf(message) ?? textOf(description) ?? textOf(detail);

/** Sunshine's wrapper, and what nobody knows. */
const SAYS_NOTHING: ReadonlySet<RefusalMeaning> = new Set(['not-told', 'unknown']);

/**
 * The refusal in an error of any shape, by its innermost code: Sunshine wraps Meta's own
 * (`error.underlyingError.errors[0]`, seen in production; sunshine-conversations, section 7). A code
 * of our table that says something wins over others. null where there is no code at all.
 */
export function readRefusal(error: unknown): Refusal | null {
  const coded = [...insideOf(error)]
    .map((fields) => ({ code: codeOf(fields.code), text: wordsOf(fields) }))
    .filter(({ code }) => code !== null);
  const known = coded.findLast(({ code }) => !SAYS_NOTHING.has(adviceFor(code).meaning));
  return known ?? coded.at(-1) ?? null;
}
