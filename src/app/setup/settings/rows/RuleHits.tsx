import type { JsonRow } from '../../../../core/setup/json-rows';
import { useLocale } from '../../../i18n/LocaleContext';
import { useKnownTemplates, useRuleHits } from './use-rule-hits';

/** More names would be a list in a list. */
const MOST_NAMES = 3;

/** What a rule does to the list of templates, in a line. */
export function RuleHits({ row }: { readonly row: JsonRow }) {
  const { t, list } = useLocale();
  const hits = useRuleHits(row);
  const { length } = useKnownTemplates();
  if (hits === null || length === 0) return null;
  const names = [...new Set(hits.map(({ name }) => name))];
  if (names.length === 0) return t('setup.form.rule.hitsNone', { count: length });
  return names.length > MOST_NAMES
    ? t('setup.form.rule.hitsMany', { count: hits.length })
    : t('setup.form.rule.hits', { templates: list(names) });
}
