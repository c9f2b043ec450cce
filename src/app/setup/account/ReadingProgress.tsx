import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { useSetup, useSetupActions } from '../use-setup';
import styles from './account.module.css';

/** How many requests are done, with a way out. */
export function ReadingProgress() {
  const { t } = useLocale();
  const { account } = useSetupActions();
  const progress = useSetup((state) => state.account.progress);
  if (progress === null) return null;
  const { done, of } = progress;
  const words = t('setup.account.reading', { done, of });
  return (
    <div className={styles.progress}>
      <progress value={done} max={of} aria-label={words} />
      <span>{words}</span>
      <Button onClick={account.cancel}>{t('setup.account.cancel')}</Button>
    </div>
  );
}
