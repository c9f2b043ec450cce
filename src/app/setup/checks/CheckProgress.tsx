import { CHECK_IDS } from '../../../core/setup/check';
import { useLocale } from '../../i18n/LocaleContext';
import { usePage } from '../../page/use-page';
import { TextButton } from '../../shared/TextButton';
import { useTimeLeftWhile } from '../../ticket/use-time-left-while';
import { useSetup, useSetupActions } from '../use-setup';
import styles from './checks.module.css';

/** How far the checks have come, and the way to end them. */
export function CheckProgress() {
  const { t } = useLocale();
  const { cancel } = useSetupActions();
  const { judged, macrosRead, pauseUntilMs } = useSetup(({ checking }) => ({
    judged: checking.judged,
    macrosRead: checking.macrosRead,
    pauseUntilMs: checking.pauseUntilMs,
  }));
  const isActive = usePage((page) => page.isActive);
  const leftMs = useTimeLeftWhile(isActive, pauseUntilMs ?? 0);
  const all = CHECK_IDS.length;
  const label = t('setup.checks.running', { done: judged, all });
  return (
    <div className={styles.progress}>
      <progress className={styles.bar} value={judged} max={all} aria-label={label} />
      <span>{label}</span>
      {macrosRead > 0 && <span>{t('setup.checks.macrosRead', { count: macrosRead })}</span>}
      {leftMs > 0 && (
        <span>{t('setup.checks.paused', { count: Math.max(1, Math.ceil(leftMs / 1_000)) })}</span>
      )}
      <TextButton onClick={cancel}>{t('setup.checks.cancel')}</TextButton>
    </div>
  );
}
