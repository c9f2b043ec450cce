import { useLocale } from '../i18n/LocaleContext';
import { useSetup } from './use-setup';

/** Who may change the app, for somebody who may not, as the checks read it; nothing where they did not. */
export function WhomToAsk() {
  const { t, list } = useLocale();
  const rights = useSetup(({ checking }) => checking.checks.find(({ id }) => id === 'rights'));
  const names = (rights?.items ?? []).flatMap((item) =>
    item.kind === 'person' ? [item.name] : [],
  );
  return names.length === 0 ? null : <p>{t('setup.checks.ask', { names: list(names) })}</p>;
}
