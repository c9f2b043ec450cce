import { useLocale } from '../../i18n/LocaleContext';

/** The app's settings, as a form. */
export function SettingsPart() {
  const { t } = useLocale();
  return <h1>{t('setup.page.settings')}</h1>;
}
