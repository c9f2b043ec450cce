import { matchesRule } from '../../../../core/catalogue/apply-rules';
import { type JsonRow, textOfRows } from '../../../../core/setup/json-rows';
import type { Template } from '../../../../core/template/template';
import { readTemplateRules } from '../../../../core/template-settings/template-rules';
import { useSetup } from '../../use-setup';

/** The templates that are known here: of the setting as it is typed, and of Meta's list. */
export function useKnownTemplates(): readonly Template[] {
  const { own, listed } = useSetup(({ form }) => ({
    own: form.understood.templates,
    listed: form.listedTemplates,
  }));
  return [...own, ...listed];
}

/** Which known templates a rule is about; null: it is no rule yet. */
export function useRuleHits(row: JsonRow): readonly Template[] | null {
  const known = useKnownTemplates();
  const [rule] = readTemplateRules(textOfRows([row])).rules;
  return rule === undefined ? null : known.filter((template) => matchesRule(rule, template));
}
