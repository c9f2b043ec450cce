import { isRecord } from '../template-settings/json-fields';
import { readTemplateSetting } from '../template-settings/read-template-setting';
import { readTemplateRules } from '../template-settings/template-rules';
import type { TemplateSettingProblem } from '../template-settings/template-setting-problem';
import { type JsonRow, textOfRows } from './json-rows';

/** Which list the rows are of. */
export type RowSetting = 'templates' | 'template_rules';

function problemsOf(setting: RowSetting, json: string): readonly TemplateSettingProblem[] {
  return setting === 'templates'
    ? readTemplateSetting(json).problems
    : readTemplateRules(json).problems;
}

/** In a list that holds this row alone, an entry's problem is its first's. */
const inPlace = (problem: TemplateSettingProblem, at: number): TemplateSettingProblem =>
  problem.kind === 'entry' ? { ...problem, entry: at + 1 } : problem;

/**
 * What the settings' own readers say of each row, where one wrong row does not hide the others'
 * problems. As long as the rows.
 */
export function rowProblems(
  setting: RowSetting,
  rows: readonly JsonRow[],
): readonly (readonly TemplateSettingProblem[])[] {
  const alone = rows.map((row, at) =>
    problemsOf(setting, textOfRows([row])).map((problem) => inPlace(problem, at)),
  );
  if (alone.some((problems) => problems.length > 0)) return alone;
  // Only together they can stand there twice.
  const together = problemsOf(setting, textOfRows(rows));
  return rows.map((_, at) =>
    together.filter((problem) => problem.kind === 'entry' && problem.entry === at + 1),
  );
}

/** What is said of a variable, by its key, as both lists take it. */
type DetailsByKey = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * An entry's `parameters` by key. A list speaks of the body's variables in order.
 * @param bodyKeys the keys of those.
 * @returns null: it has another form, which is left alone.
 */
export function detailsByKey(value: unknown, bodyKeys: readonly string[]): DetailsByKey | null {
  if (value === undefined || value === null) return {};
  if (Array.isArray(value)) {
    if (value.length !== bodyKeys.length || !value.every(isRecord)) return null;
    return Object.fromEntries(value.map((details, at) => [bodyKeys[at], details]));
  }
  return isRecord(value) && Object.values(value).every(isRecord) ? (value as DetailsByKey) : null;
}

/** The details with one word about a variable changed; undefined takes it away. Nothing left: undefined. */
export function withDetail(
  details: DetailsByKey,
  key: string,
  field: string,
  value: unknown,
): DetailsByKey | undefined {
  const { [field]: _, ...others } = details[key] ?? {};
  const own = value === undefined ? others : { ...details[key], [field]: value };
  const { [key]: __, ...rest } = details;
  const changed = Object.keys(own).length === 0 ? rest : { ...details, [key]: own };
  return Object.keys(changed).length === 0 ? undefined : changed;
}
