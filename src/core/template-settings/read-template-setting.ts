import { type Template, templateKey } from '../template/template';
import { parseList } from './json-fields';
import { readTemplateEntry } from './read-template-entry';
import type { TemplateSettingProblem } from './template-setting-problem';

export type { TemplateSettingProblem } from './template-setting-problem';

export interface TemplateSetting {
  readonly templates: readonly Template[];
  readonly problems: readonly TemplateSettingProblem[];
}

/**
 * The admin's approved templates, as JSON:
 * `[{"name", "language", "body", "namespace"?, "title"?, "status"?, "category"?, "use_case"?,
 * "header"?, "footer"?, "buttons"?, "parameter_format"?, "parameters"?}]`.
 * Variables are `{{1}}` … without gaps, or `{{name}}`. Texts are trimmed, lengths are Meta's, the
 * status is `APPROVED` by default.
 * @returns every template that fits, and each problem with its place; blank text has neither.
 */
export function readTemplateSetting(json: string): TemplateSetting {
  const entries = parseList(json);
  if (!entries.ok) return { templates: [], problems: [entries.error] };
  const templates: Template[] = [];
  const problems: TemplateSettingProblem[] = [];
  const seen = new Set<string>();
  for (const [i, value] of entries.value.entries()) {
    const entry = i + 1;
    const read = readTemplateEntry(value);
    if (!read.ok) {
      problems.push({ kind: 'entry', entry, ...read.error });
      continue;
    }
    const identity = templateKey(read.value);
    if (seen.has(identity)) {
      problems.push({ kind: 'entry', entry, field: 'name', problem: 'duplicate' });
      continue;
    }
    seen.add(identity);
    templates.push(read.value);
  }
  return { templates, problems };
}
