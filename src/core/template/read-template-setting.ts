import { fail, ok, type Result } from '../result';
import { jsonErrorOffset } from './json-error-offset';
import { languageKey } from './language-key';
import { readTemplateEntry } from './read-template-entry';
import type { Template } from './template';
import type { TemplateSettingProblem } from './template-setting-problem';

export type { TemplateSettingProblem } from './template-setting-problem';

/**
 * The admin's approved templates, as JSON:
 * `[{"name", "language", "namespace", "body", "title"?, "status"?, "category"?, "header"?,
 * "footer"?, "parameters"?: [{"label"?, "source"?}]}]`.
 *
 * Parameters are the `{{1}}` … of the body, without gaps; `parameters` names them in order. Texts
 * are trimmed, lengths are Meta's, a missing status is `APPROVED`.
 *
 * @returns no templates for blank text; else all of them, or the first problem and where it is.
 */
export function readTemplateSetting(json: string): Result<Template[], TemplateSettingProblem> {
  if (json.trim() === '') return ok([]);
  const parsed = parseJson(json);
  if (!parsed.ok) return parsed;
  if (!Array.isArray(parsed.value)) return fail({ kind: 'not-a-list' });

  const templates: Template[] = [];
  const seen = new Set<string>();
  for (const [i, value] of parsed.value.entries()) {
    const read = readTemplateEntry(value);
    if (!read.ok) return fail({ kind: 'entry', entry: i + 1, ...read.error });
    const identity = `${read.value.name} ${languageKey(read.value.language)}`;
    if (seen.has(identity)) {
      return fail({ kind: 'entry', entry: i + 1, field: 'name', problem: 'duplicate' });
    }
    seen.add(identity);
    templates.push(read.value);
  }
  return ok(templates);
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
