import { fail, ok, type Result } from '../result';
import { LANGUAGE_CODE, languageKey } from '../template/template';
import { fault, isRecord, parseList, textFields, unknownField } from './json-fields';
import { type ParameterDetails, readParametersByKey } from './read-parameter-details';
import type { FieldFault, TemplateSettingProblem } from './template-setting-problem';

/** What the admin wants of the templates of a name, wherever they come from. */
export interface TemplateRule {
  /** A template's name, in which `*` stands for any characters. */
  readonly name: string;
  /** Only in this language; '' for all. */
  readonly language: string;
  /** What agents read in the list; '' leaves it as it is. */
  readonly title: string;
  /** '' leaves it as it is. */
  readonly useCase: string;
  /** Whether it is offered; null: not said. */
  readonly isHidden: boolean | null;
  /** The lower, the further up; null: not said. */
  readonly order: number | null;
  /** The names of the groups whose agents are offered it; null: not said. */
  readonly groups: readonly string[] | null;
  /** What is said of parameters, by key. */
  readonly parameters: ReadonlyMap<string, ParameterDetails>;
}

const TEXT_FIELDS = ['name', 'language', 'title', 'use_case'] as const;
const FIELDS = [...TEXT_FIELDS, 'hidden', 'order', 'groups', 'parameters'];

/**
 * The admin's wishes for templates, as JSON: `[{"name", "language"?, "title"?, "use_case"?,
 * "hidden"?, "order"?, "groups"?, "parameters"?: {key: {"label"?, "source"?}}}]`.
 *
 * @returns no rules for blank text; else all of them, or the first problem and where it is.
 */
export function readTemplateRules(json: string): Result<TemplateRule[], TemplateSettingProblem> {
  const entries = parseList(json);
  if (!entries.ok) return entries;
  const rules: TemplateRule[] = [];
  const seen = new Set<string>();
  for (const [i, value] of entries.value.entries()) {
    const rule = readRule(value);
    if (!rule.ok) return fail({ kind: 'entry', entry: i + 1, ...rule.error });
    const identity = `${rule.value.name} ${languageKey(rule.value.language)}`;
    if (seen.has(identity)) {
      return fail({ kind: 'entry', entry: i + 1, field: 'name', problem: 'duplicate' });
    }
    seen.add(identity);
    rules.push(rule.value);
  }
  return ok(rules);
}

function readRule(value: unknown): Result<TemplateRule, FieldFault> {
  if (!isRecord(value)) return fault('', 'wrong-type');
  const unknown = unknownField(value, FIELDS);
  if (unknown !== null) return fault(unknown, 'unknown-field');
  const texts = textFields(value, TEXT_FIELDS);
  if (!texts.ok) return texts;
  const { name, language, title, use_case } = texts.value;
  if (name === '') return fault('name', 'missing');
  if (!/^[a-z0-9_*]+$/.test(name)) return fault('name', 'not-allowed');
  if (language !== '' && !LANGUAGE_CODE.test(language)) return fault('language', 'not-allowed');
  const hidden = value.hidden ?? null;
  if (hidden !== null && typeof hidden !== 'boolean') return fault('hidden', 'wrong-type');
  const order = value.order ?? null;
  if (order !== null && typeof order !== 'number') return fault('order', 'wrong-type');
  const groups = readGroups(value.groups ?? null);
  if (!groups.ok) return groups;
  const parameters = readParametersByKey(value.parameters ?? {}, isKey, ['label', 'source']);
  if (!parameters.ok) return parameters;
  return ok({
    name,
    language,
    title,
    useCase: use_case,
    isHidden: hidden,
    order,
    groups: groups.value,
    parameters: parameters.value,
  });
}

/** Is it of the form of `parameterKey`? Which template has it is not known here. */
const isKey = (key: string): boolean => /^(?:header(?:\.\w+)?|body\.\w+|button\.\d+)$/.test(key);

function readGroups(value: unknown): Result<readonly string[] | null, FieldFault> {
  if (value === null) return ok(null);
  if (!Array.isArray(value)) return fault('groups', 'wrong-type');
  const groups: string[] = [];
  for (const [i, group] of value.entries()) {
    if (typeof group !== 'string') return fault(`groups[${i + 1}]`, 'wrong-type');
    if (group.trim() === '') return fault(`groups[${i + 1}]`, 'missing');
    groups.push(group.trim());
  }
  return ok(groups);
}
