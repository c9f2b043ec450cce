import type { NotExactReason } from '../../../core/evidence/evidence';
import type { RequestFailure } from '../../../core/request-failure';
import { useLocale } from '../../i18n/LocaleContext';
import type { MessageKey } from '../../i18n/messages';
import { Button } from '../../shared/Button';
import { Notice } from '../../shared/Notice';
import { durationWords } from './duration-words';
import { elsewhereFailureWords } from './elsewhere-failure-words';
import { isNotExact, type Notable } from './has-notes';
import styles from './window-notes.module.css';

const WHY_NOT_EXACT: Readonly<Record<NotExactReason, MessageKey>> = {
  'no-key': 'window.notes.exact.no-key',
  'key-refused': 'window.notes.exact.key-refused',
  'no-conversation': 'window.notes.exact.no-conversation',
  'number-unknown': 'window.notes.exact.number-unknown',
  'too-many-requests': 'window.notes.exact.too-many-requests',
  'no-answer': 'window.notes.exact.no-answer',
  offline: 'window.notes.exact.offline',
  'server-trouble': 'window.notes.exact.server-trouble',
  'wrong-shape': 'window.notes.exact.wrong-shape',
  'no-sent-time': 'window.notes.exact.no-sent-time',
};

/** What may go better a moment later; a pause that was asked for is not to be cut short. */
const PASSING: ReadonlySet<NotExactReason | null> = new Set([
  'no-answer',
  'offline',
  'server-trouble',
] as const);

const isPassing = (failure: RequestFailure): boolean =>
  failure.kind === 'status' ? failure.status >= 500 : failure.kind !== 'wrong-shape';

interface WindowNotesProps extends Notable {
  readonly customer: string;
  readonly channelName: string;
  readonly onRetry: () => void;
}

/** What the answer rests on where it could be better, one quiet line each; loud only of a wrong clock. */
export default function WindowNotes(props: WindowNotesProps) {
  const { t, tag } = useLocale();
  const { customer, channelName, onRetry, gathered, clockOffByMs } = props;
  const { elsewhere, notExact } = gathered;
  const shownReason = isNotExact(props) ? notExact : null;
  const isWorthRetrying =
    PASSING.has(shownReason) || (elsewhere.status === 'failed' && isPassing(elsewhere.failure));
  return (
    <div className={styles.notes}>
      {elsewhere.status === 'looking' && <p>{t('window.notes.elsewhere.looking', { customer })}</p>}
      {elsewhere.status === 'failed' && <p>{elsewhereFailureWords(elsewhere.failure, t)}</p>}
      {shownReason && <p>{t(WHY_NOT_EXACT[shownReason], { channel: channelName })}</p>}
      {isWorthRetrying && <Button onClick={onRetry}>{t('action.tryAgain')}</Button>}
      {clockOffByMs !== null && (
        <Notice
          tone="warning"
          title={t(clockOffByMs > 0 ? 'window.notes.clock.slow' : 'window.notes.clock.fast', {
            off: durationWords(clockOffByMs, tag),
          })}
        >
          <p>{t('window.notes.clock.corrected')}</p>
        </Notice>
      )}
    </div>
  );
}
