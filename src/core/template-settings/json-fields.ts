import { fail, ok, type Result } from '../result';
import { jsonErrorOffset } from './json-error-offset';
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

/** A JSON list: its entries, none for blank text, or where it stops being JSON. */
export function parseList(json: string): Result<readonly unknown[], TemplateSettingProblem> {
  if (json.trim() === '') return ok([]);
  const parsed = parseJson(json);
  if (!parsed.ok) return parsed;
  return Array.isArray(parsed.value) ? ok(parsed.value) : fail({ kind: 'not-a-list' });
}

function parseJson(json: string): Result<unknown, TemplateSettingProblem> {
  try {
    return ok(JSON.parse(json));
  } catch {
    const offset = jsonErrorOffset(json);
    if (offset === null) return fail({ kind: 'not-json', line: null, column: null });
    const lines = json.slice(0, offset).split('\n');
    const column = (lines.at(-1)?.length ?? 0) + 1;
    return fail({ kind: 'not-json', line: lines.length, column });
  }
}
