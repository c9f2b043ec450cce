import { ok, type Result } from '../result';
import { LANGUAGE_CODE, languageKey } from '../template/template';
import { fault, isRecord, textFields, unknownField } from './json-fields';
import { readEach } from './read-each';
import { type ParameterDetails, readParametersByKey } from './read-parameter-details';
import type { FieldFault, TemplateSettingProblem } from './template-setting-problem';

/** The admin's rule for templates, by name, from any source. */
export interface TemplateRule {
  /** `*` stands for any characters. */
  readonly name: string;
  /** Only in this language; '' for all. */
  readonly language: string;
  /** The title in the list; '' leaves it. */
  readonly title: string;
  /** '' leaves it. */
  readonly useCase: string;
  /** Is it not offered? null: no word on it. */
  readonly isHidden: boolean | null;
  /** The lower, the further up; null: no word on it. */
  readonly order: number | null;
  /** Groups whose agents are offered it; null: no word on it. */
  readonly groups: readonly string[] | null;
  /** By parameter key. */
  readonly parameters: ReadonlyMap<string, ParameterDetails>;
}

interface TemplateRules {
  readonly rules: readonly TemplateRule[];
  readonly problems: readonly TemplateSettingProblem[];
}

const TEXT_FIELDS = ['name', 'language', 'title', 'use_case'] as const;
const FIELDS = [...TEXT_FIELDS, 'hidden', 'order', 'groups', 'parameters'];
const RULE_FIELDS = ['label', 'source', 'free_text'] as const;

/**
 * The admin's rules for templates, as JSON: `[{"name", "language"?, "title"?, "use_case"?,
 * "hidden"?, "order"?, "groups"?, "parameters"?: {key: {"label"?, "source"?,
 * "free_text"?}}}]`.
 * @returns every rule that fits, and each problem with its place; blank text has neither.
 */
export function readTemplateRules(json: string): TemplateRules {
  const { entries, problems } = readEach(
    json,
    readRule,
    ({ name, language }) => `${name} ${languageKey(language)}`,
  );
  return { rules: entries, problems };
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
  const parameters = readParametersByKey(value.parameters ?? {}, isKey, RULE_FIELDS);
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

/** Does it have the form of `parameterKey`? */
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
