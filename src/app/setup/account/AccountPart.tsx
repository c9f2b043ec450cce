import { useLocale } from '../../i18n/LocaleContext';

/** How this account behaves. */
export function AccountPart() {
  const { t } = useLocale();
  return <h1>{t('setup.page.account')}</h1>;
}
