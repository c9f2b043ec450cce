import { findNotice } from '../../../core/notices/notices';
import { useLocale } from '../../i18n/LocaleContext';
import { useSession } from '../../ticket/use-session';
import { describeParkedProblem, describeParkOutcome } from './describe-park-outcome';
import styles from './parked.module.css';

/** What came of parking, and of what was done with a parked reply. */
export default function ParkedLines() {
  const { t } = useLocale();
  const { outcome, problem, hasFailed, isOldNews } = useSession(({ parked, notices }) => ({
    outcome: parked.outcome,
    problem: parked.problem,
    hasFailed: parked.hasFailed,
    // Once nothing waits any more, or may go out, it is no news that something was parked.
    isOldNews: parked.outcome.kind === 'parked' && findNotice(notices, 'parked-waiting') === null,
  }));
  const words = isOldNews ? null : describeParkOutcome(outcome, t);
  return (
    <>
      {words && (
        <p role={words.role} className={styles[words.role]}>
          {words.text}
        </p>
      )}
      {problem && (
        <p role="alert" className={styles.alert}>
          {describeParkedProblem(problem, t)}
        </p>
      )}
      {hasFailed && !problem && <p className={styles.status}>{t('parked.notRead')}</p>}
    </>
  );
}
