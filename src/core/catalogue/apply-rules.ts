import { languageKey, type Template } from '../template/template';
import { parameterKey } from '../template/template-parameter';
import type { ParameterDetails } from '../template-settings/read-parameter-details';
import type { TemplateRule } from '../template-settings/template-rules';
import { foldText } from '../text/compare-text';

export interface OfferTo {
  /** The names of the agent's groups. */
  readonly groups: readonly string[];
  /** Meta's samples are not offered, unless a rule says `"hidden": false` of one. */
  readonly hideSamples: boolean;
}

interface Ruled {
  /** All templates, with the titles and mappings of the rules: what the draft check knows. */
  readonly templates: readonly Template[];
  /** Those that this agent is offered, by the rules' `order`, then by title. */
  readonly offered: readonly Template[];
  readonly hiddenCount: number;
}

/**
 * Applies the admin's rules to templates of any source; of several rules for one template, the
 * first that names a field decides it. Hidden templates stay known to the draft check, since a
 * macro may still send them.
 */
export function applyRules(
  templates: readonly Template[],
  rules: readonly TemplateRule[],
  offerTo: OfferTo,
): Ruled {
  const matchers = rules.map((rule) => ({ rule, matches: matcherOf(rule) }));
  const groups = new Set(offerTo.groups.map(groupKey));
  const ruled = templates.map((template) => {
    const own = matchers.filter(({ matches }) => matches(template)).map(({ rule }) => rule);
    const title = own.find((rule) => rule.title !== '')?.title ?? template.title;
    return {
      template: withRules(template, title, own),
      isOffered: isOffered(template, own, groups, offerTo.hideSamples),
      order: own.find(({ order }) => order !== null)?.order ?? Number.POSITIVE_INFINITY,
      sortKey: foldText(title),
    };
  });
  const offered = ruled.filter((one) => one.isOffered);
  // Equal ones keep the order of the sources' titles.
  offered.sort((a, b) => compare(a.order, b.order) || compare(a.sortKey, b.sortKey));
  return {
    templates: ruled.map(({ template }) => template),
    offered: offered.map(({ template }) => template),
    hiddenCount: ruled.length - offered.length,
  };
}

/** Is this rule about this template? */
export const matchesRule = (rule: TemplateRule, template: Template): boolean =>
  matcherOf(rule)(template);

/** Cut at each `*` and searched piece by piece: no regular expression from admin input. */
function matcherOf({ name, language }: TemplateRule): (template: Template) => boolean {
  const [start = '', ...rest] = name.split('*');
  const end = rest.pop();
  const wanted = languageKey(language);
  return (template) => {
    if (wanted !== '' && languageKey(template.language) !== wanted) return false;
    if (end === undefined) return template.name === start;
    if (!template.name.startsWith(start) || !template.name.endsWith(end)) return false;
    let at = start.length;
    for (const piece of rest) {
      const found = template.name.indexOf(piece, at);
      if (found === -1) return false;
      at = found + piece.length;
    }
    return at + end.length <= template.name.length;
  };
}

function withRules(template: Template, title: string, rules: readonly TemplateRule[]): Template {
  if (rules.length === 0) return template;
  const useCase = rules.find((rule) => rule.useCase !== '')?.useCase ?? template.useCase;
  const parameters = template.parameters.map((parameter) => {
    const key = parameterKey(parameter);
    const details = rules.map((rule) => rule.parameters.get(key)).reduceRight(together, undefined);
    return details === undefined ? parameter : { ...parameter, ...details };
  });
  return { ...template, title, useCase, parameters };
}

/** An earlier rule counts before a later one. */
const together = (
  later: ParameterDetails | undefined,
  earlier: ParameterDetails | undefined,
): ParameterDetails | undefined => (earlier ? { ...later, ...earlier } : later);

function isOffered(
  { name }: Template,
  rules: readonly TemplateRule[],
  groups: ReadonlySet<string>,
  hideSamples: boolean,
): boolean {
  const isHiddenByRule = rules.find(({ isHidden }) => isHidden !== null)?.isHidden;
  if (isHiddenByRule ?? (hideSamples && isSample(name))) return false;
  const allowed = rules.find((rule) => rule.groups !== null)?.groups;
  return allowed === undefined || allowed === null
    ? true
    : allowed.some((group) => groups.has(groupKey(group)));
}

const groupKey = (name: string): string => foldText(name.trim());

function compare<T extends number | string>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** One of the samples of every new Meta account, about shops that nobody has. */
const isSample = (name: string): boolean => name === 'hello_world' || name.startsWith('sample_');
