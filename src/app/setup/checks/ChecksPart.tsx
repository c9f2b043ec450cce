import { useLocale } from '../../i18n/LocaleContext';

/** Whether everything is set up as it should be. */
export function ChecksPart() {
  const { t } = useLocale();
  return <h1>{t('setup.page.checks')}</h1>;
}
