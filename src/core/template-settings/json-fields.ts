import { fail, ok, type Result } from '../result';
import { jsonErrorOffset } from './json-error-offset';
import { listPieces } from './list-pieces';
import type { FieldFault, FieldProblem, TemplateSettingProblem } from './template-setting-problem';

type Fields = Readonly<Record<string, unknown>>;

export const fault = (field: string, problem: FieldProblem): Result<never, FieldFault> =>
  fail({ field, problem });

/** The first unknown field, or null. */
export const unknownField = (fields: Fields, known: readonly string[]): string | null =>
  Object.keys(fields).find((field) => !known.includes(field)) ?? null;

/**
 * A text, trimmed; '' if left out or null.
 * @param path the field's name in a problem, if not its own.
 */
export function textField(
  fields: Fields,
  field: string,
  path: string = field,
): Result<string, FieldFault> {
  const text = fields[field] ?? '';
  return typeof text === 'string' ? ok(text.trim()) : fault(path, 'wrong-type');
}

/** Several texts at once: all, or the first that is none. */
export function textFields<F extends string>(
  fields: Fields,
  names: readonly F[],
  prefix = '',
): Result<Readonly<Record<F, string>>, FieldFault> {
  const texts: Partial<Record<F, string>> = {};
  for (const name of names) {
    const text = textField(fields, name, prefix + name);
    if (!text.ok) return text;
    texts[name] = text.value;
  }
  return ok(texts as Record<F, string>);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Entry = Result<unknown, TemplateSettingProblem>;

/**
 * A JSON list: its entries, none for blank text. One that is not JSON takes no others with it.
 * @returns a failure: it is no list, or cannot be taken apart.
 */
export function parseList(json: string): Result<readonly Entry[], TemplateSettingProblem> {
  if (json.trim() === '') return ok([]);
  const whole = parseJson(json);
  if (whole.ok) {
    return Array.isArray(whole.value) ? ok(whole.value.map(ok)) : fail({ kind: 'not-a-list' });
  }
  const entries = listPieces(json)?.map(({ text, start }) => parseJson(text, json, start));
  if (!entries) return whole;
  // A comma too many is all that is wrong where each entry can be read.
  return ok(entries.some((entry) => !entry.ok) ? entries : [...entries, whole]);
}

/** JSON that begins at `start` of the whole, in whose lines a problem's place is told. */
function parseJson(text: string, whole = text, start = 0): Entry {
  try {
    return ok(JSON.parse(text));
  } catch {
    const offset = jsonErrorOffset(text);
    if (offset === null) return fail({ kind: 'not-json', line: null, column: null });
    const lines = whole.slice(0, start + offset).split('\n');
    const column = (lines.at(-1)?.length ?? 0) + 1;
    return fail({ kind: 'not-json', line: lines.length, column });
  }
}
