import { useLocale } from '../i18n/LocaleContext';
import styles from './sidebar.module.css';
import { Ring } from './window/Ring';

/** What stands in the sidebar for the moment until Zendesk has answered. */
export function LoadingSidebar() {
  const { t } = useLocale();
  return (
    <main className={styles.sidebar} aria-busy="true">
      <Ring fraction={0} icon="clock" />
      <p className="visually-hidden">{t('tools.loading')}</p>
    </main>
  );
}
