import type { Template } from '../template/template';
import { templateKey } from '../template/template-key';
import { parseList } from './parse-list';
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
 *
 * Variables are `{{1}}` … without gaps, or `{{name}}`; `parameters` says more of them, and of what
 * header and buttons bring along (`read-parameter-details.ts`). Texts are trimmed, lengths are
 * Meta's, a missing status is `APPROVED`.
 *
 * @returns every template that fits, and each problem with where it is: one that does not fit takes no
 *   other with it. None of either for blank text.
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
