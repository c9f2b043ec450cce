import type { Person } from '../../../core/conversation/ticket-snapshot';
import type { EpochMs } from '../../../core/time';
import type { TimedWindow } from '../../../core/window/reply-window';
import { useLocale } from '../../i18n/LocaleContext';
import type { MessageKey } from '../../i18n/messages';
import { Sentence } from '../../shared/Sentence';
import { afterCloseWords } from './after-close-words';
import { ElsewhereLine } from './ElsewhereLine';
import type { GoToTicket } from './TicketLink';
import { Time } from './Time';
import styles from './window-section.module.css';

const STARTED = { sent: 'window.startedBy.sent', arrival: 'window.startedBy.arrival' } as const;
const UNTIL = { sent: 'window.until.sent', arrival: 'window.until.arrival' } as const;
const SINCE = { sent: 'window.since.sent', arrival: 'window.since.arrival' } as const;

interface TimedDetailsProps {
  readonly window: TimedWindow;
  readonly now: EpochMs;
  readonly requester: Person;
  readonly channelName: string;
  readonly onGoToTicket: GoToTicket;
}

/** Until when, what is allowed until or after then, and since whose message. */
export function TimedDetails(props: TimedDetailsProps) {
  const { window, now, requester, channelName, onGoToTicket } = props;
  const { t, clock } = useLocale();
  const { startedBy, precision, allowance } = window;
  const customer = startedBy.authorName || t('customer');
  const isClosed = window.state === 'closed';
  const end: MessageKey = (isClosed ? SINCE : UNTIL)[precision];
  const isUsedUp = isClosed && window.endedBy === 'messages';
  return (
    <>
      {isClosed && (
        <p className={styles.next}>
          {afterCloseWords(window, { customer, channel: channelName }, t)}
        </p>
      )}
      {/* Messages can end it before its time: that time would then say nothing. */}
      {!isUsedUp && (
        <p>
          <Sentence of={end} parts={{ time: <Time at={window.expiresAt} now={now} /> }} />
        </p>
      )}
      {!isClosed && allowance && (
        <p>
          {t('window.messagesLeft', { count: allowance.cap - allowance.used, cap: allowance.cap })}
        </p>
      )}
      {!isClosed && window.isHumanOnly && <p className={styles.next}>{t('window.humanOnly')}</p>}
      {startedBy.isInTicket ? (
        <p>
          {t(STARTED[precision], {
            author: customer,
            time: clock(startedBy.at, now),
            channel: channelName,
          })}
        </p>
      ) : (
        <ElsewhereLine {...{ startedBy, now, precision, isClosed, channelName, onGoToTicket }} />
      )}
      {!startedBy.isRequester && (
        <p>{t('window.requesterNow', { requester: requester.name || t('customer') })}</p>
      )}
    </>
  );
}
