import { fail, ok, type Result } from '../result';
import { type Template, templateKey } from '../template/template';
import { parseList } from './json-fields';
import { readTemplateEntry } from './read-template-entry';
import type { TemplateSettingProblem } from './template-setting-problem';

export type { TemplateSettingProblem } from './template-setting-problem';

/**
 * The admin's approved templates, as JSON:
 * `[{"name", "language", "body", "namespace"?, "title"?, "status"?, "category"?, "use_case"?,
 * "header"?, "footer"?, "buttons"?, "parameter_format"?, "parameters"?}]`.
 * Variables are `{{1}}` … without gaps, or `{{name}}`. Texts are trimmed, lengths are Meta's, the
 * status is `APPROVED` by default.
 * @returns none for blank text; else all, or the first problem and where it is.
 */
export function readTemplateSetting(json: string): Result<Template[], TemplateSettingProblem> {
  const entries = parseList(json);
  if (!entries.ok) return entries;
  const templates: Template[] = [];
  const seen = new Set<string>();
  for (const [i, value] of entries.value.entries()) {
    const read = readTemplateEntry(value);
    if (!read.ok) return fail({ kind: 'entry', entry: i + 1, ...read.error });
    const identity = templateKey(read.value);
    if (seen.has(identity)) {
      return fail({ kind: 'entry', entry: i + 1, field: 'name', problem: 'duplicate' });
    }
    seen.add(identity);
    templates.push(read.value);
  }
  return ok(templates);
}
