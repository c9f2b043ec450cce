import { fail, ok, type Result } from '../result';
import { jsonErrorOffset } from './json-error-offset';
import type { TemplateSettingProblem } from './template-setting-problem';

/** A setting that is a JSON list: its entries, none for blank text, or where it stops being one. */
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
