import { matchesRule } from '../../catalogue/apply-rules';
import type { Template } from '../../template/template';
import type { TemplateRule } from '../../template-settings/template-rules';
import { type Check, type CheckStep, check } from '../check';
import { nearNames } from '../near-names';

interface RulesInput {
  readonly rules: readonly TemplateRule[];
  /** Nudge texts and rules that were not understood, so left out. */
  readonly wrong: number;
  readonly templates: readonly Template[];
  /** All sources answered: a rule without a template then means nothing. */
  readonly isWhole: boolean;
}

const TO_RULES: CheckStep = { kind: 'setting', setting: 'template_rules' };

/** Do the template rules and nudge texts fit what there is? */
export function rulesCheck({ rules, wrong, templates, isWhole }: RulesInput): Check {
  if (wrong > 0) {
    return check('rules', 'fail', 'rules-wrong', { values: { count: wrong }, steps: [TO_RULES] });
  }
  if (rules.length === 0) return check('rules', 'ok', 'rules-none');
  const idle = rules.filter((rule) => !templates.some((template) => matchesRule(rule, template)));
  if (idle.length === 0)
    return check('rules', 'ok', 'rules-ok', { values: { count: rules.length } });
  if (!isWhole)
    return check('rules', 'unknown', 'rules-unsure', { values: { count: idle.length } });
  const names = [...new Set(templates.map(({ name }) => name))];
  return check('rules', 'warn', 'rules-unmatched', {
    values: {
      count: idle.length,
      near: nearNames(idle[0]?.name ?? '', names)[0] ?? '',
    },
    items: idle.map(({ name, language }) => ({ kind: 'rule', name, language })),
    steps: [TO_RULES],
  });
}
