import { findNotice } from '../../../core/notices/notices';
import { useLocale } from '../../i18n/LocaleContext';
import { failureWords } from '../../shared/failure-words';
import { useSession } from '../../ticket/use-session';
import { NudgeLine } from '../nudge/NudgeLine';
import styles from './guard-panel.module.css';

/** What the guard says beside the draft: that the end is near, and that a tag was not added. */
export function GuardLines() {
  const { t } = useLocale();
  const { hasNudge, traceFailure } = useSession(({ notices, traceFailure }) => ({
    hasNudge: findNotice(notices, 'nudge') !== null,
    traceFailure,
  }));
  return (
    <>
      {hasNudge && <NudgeLine />}
      {/* One quiet line: the agent has nothing to do, but may tell the admin. */}
      {traceFailure && <p className={styles.hint}>{failureWords(traceFailure, 'tag', t)}</p>}
    </>
  );
}
