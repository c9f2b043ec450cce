import { useLocale } from '../../i18n/LocaleContext';
import { useSession } from '../../ticket/use-session';
import { parkedProblemWords, parkOutcomeWords } from './park-outcome-words';
import styles from './parked.module.css';

/** What came of parking, and of what was done with a parked reply. */
export default function ParkedLines() {
  const { t } = useLocale();
  const { outcome, problem, hasFailed } = useSession(({ parked }) => ({
    outcome: parked.outcome,
    problem: parked.problem,
    hasFailed: parked.hasFailed,
  }));
  const words = parkOutcomeWords(outcome, t);
  return (
    <>
      {words && (
        <p role={words.role} className={words.isHeard ? 'visually-hidden' : styles[words.role]}>
          {words.text}
        </p>
      )}
      {problem && (
        <p role="alert" className={styles.alert}>
          {parkedProblemWords(problem, t)}
        </p>
      )}
      {hasFailed && !problem && <p className={styles.status}>{t('parked.notRead')}</p>}
    </>
  );
}
