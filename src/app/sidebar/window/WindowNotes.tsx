import type { RequestFailure } from '../../../core/request-failure';
import type { NotExactReason } from '../../../core/window/evidence';
import { mayHaveAnotherProfile } from '../../../core/window/other-profile';
import { isAccessProblem } from '../../../sunshine/access-problem';
import { useLocale } from '../../i18n/LocaleContext';
import { describeFailure } from '../../shared/describe-failure';
import { describeShownReason } from './describe-shown-reason';
import { isClockInDoubt, type Notable, shownLogFailure, shownReason } from './has-notes';
import { TryAgain } from './TryAgain';
import type { Retry } from './use-retry';
import styles from './window-notes.module.css';

/**
 * What may go better when asked again: a key may have been mended, and an open window costs the reading
 * on only at the agent's wish. A pause that was asked for is not to be cut short.
 */
const PASSING: ReadonlySet<NotExactReason> = new Set([
  'audits-failed',
  'more-to-read',
  'no-answer',
  'offline',
  'server-trouble',
] as const);

const isPassing = (failure: RequestFailure): boolean =>
  failure.kind === 'status' ? failure.status >= 500 : failure.kind !== 'wrong-shape';

interface WindowNotesProps extends Notable {
  readonly channelName: string;
  readonly retry: Retry;
  readonly onFocusLost: () => void;
}

/** What the answer rests on where it could be better, one quiet line each. */
export default function WindowNotes(props: WindowNotesProps) {
  const { t } = useLocale();
  const { window, channelName, retry, onFocusLost, gathered, clockOffByMs } = props;
  const { elsewhere } = gathered;
  const isLooking = elsewhere.status === 'looking';
  const shown = shownReason(props);
  const logFailure = shownLogFailure(props);
  const failures = [logFailure, elsewhere.status === 'failed' ? elsewhere.failure : null];
  const isWorthRetrying =
    (shown !== null && (isAccessProblem(shown.reason) || PASSING.has(shown.reason))) ||
    failures.some((failure) => failure !== null && isPassing(failure));
  return (
    <div className={styles.notes}>
      {/* One line for both, so that nothing beneath moves: first the look, then the reason. */}
      {isLooking && <p>{t('window.notes.elsewhere.looking')}</p>}
      {!isLooking && shown && <p>{describeShownReason(shown, channelName, t)}</p>}
      {logFailure && <p>{describeFailure(logFailure, 'log', t)}</p>}
      {elsewhere.status === 'failed' && (
        <p>{describeFailure(elsewhere.failure, 'other-tickets', t)}</p>
      )}
      {mayHaveAnotherProfile(window, gathered) && (
        <p>{t('window.notes.profiles', { count: gathered.profiles })}</p>
      )}
      {isClockInDoubt(props) && <p>{t('window.notes.clock.unproved')}</p>}
      {(isWorthRetrying || retry.isBusy) && <TryAgain retry={retry} onFocusLost={onFocusLost} />}
      {clockOffByMs !== null && 'expiresAt' in window && <p>{t('window.notes.clock.corrected')}</p>}
    </div>
  );
}
