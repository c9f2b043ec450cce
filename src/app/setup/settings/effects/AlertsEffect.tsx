import { useLocale } from '../../../i18n/LocaleContext';
import { useSetup } from '../../use-setup';
import styles from '../settings.module.css';

/** Whether agents hear of windows that end, and when. */
export function AlertsEffect() {
  const { t } = useLocale();
  const isOff = useSetup(({ form }) => form.understood.settings.alerts.tickets === 'none');
  return (
    <p className={styles.note}>
      {t(isOff ? 'setup.form.alerts.effectOff' : 'setup.form.alerts.effect')}
    </p>
  );
}
