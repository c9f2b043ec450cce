import type { Person } from '../../../core/conversation/ticket-snapshot';
import type { TimedWindow } from '../../../core/window/reply-window';
import { useLocale } from '../../i18n/LocaleContext';
import { ElsewhereLine } from './ElsewhereLine';
import type { GoToTicket } from './TicketLink';
import styles from './window-section.module.css';

const STARTED = { sent: 'window.startedBy.sent', arrival: 'window.startedBy.arrival' } as const;

interface TimedDetailsProps {
  readonly window: TimedWindow;
  readonly requester: Person;
  readonly channelName: string;
  readonly onGoToTicket: GoToTicket;
}

/** What is allowed until the end, and since whose message. */
export function TimedDetails({ window, requester, channelName, onGoToTicket }: TimedDetailsProps) {
  const { t, clock } = useLocale();
  const { startedBy, precision, allowance } = window;
  const customer = startedBy.authorName || t('customer');
  const isClosed = window.state === 'closed';
  return (
    <>
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
            time: clock(startedBy.at),
            channel: channelName,
          })}
        </p>
      ) : (
        <ElsewhereLine {...{ startedBy, precision, isClosed, channelName, onGoToTicket }} />
      )}
      {!startedBy.isRequester && (
        <p>{t('window.requesterNow', { requester: requester.name || t('customer') })}</p>
      )}
    </>
  );
}
