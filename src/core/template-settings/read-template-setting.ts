import { type Template, templateKey } from '../template/template';
import { readEach } from './read-each';
import { readTemplateEntry } from './read-template-entry';
import type { TemplateSettingProblem } from './template-setting-problem';

export type { TemplateSettingProblem } from './template-setting-problem';

interface TemplateSetting {
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
  const { entries, problems } = readEach(json, readTemplateEntry, templateKey);
  return { templates: entries, problems };
}
