import type { Person } from '../../../core/conversation/ticket-snapshot';
import type { EpochMs } from '../../../core/time';
import type { TimedWindow } from '../../../core/window/reply-window';
import { useLocale } from '../../i18n/LocaleContext';
import { ElsewhereLine } from './ElsewhereLine';
import type { GoToTicket } from './TicketLink';

const SINCE = { sent: 'window.since.sent', arrival: 'window.since.arrival' } as const;
const STARTED = { sent: 'window.startedBy.sent', arrival: 'window.startedBy.arrival' } as const;

interface TimedDetailsProps {
  readonly window: TimedWindow;
  readonly now: EpochMs;
  readonly requester: Person;
  readonly channelName: string;
  readonly onGoToTicket: GoToTicket;
}

/** By whose message the window began, and when it ended. */
export function TimedDetails(props: TimedDetailsProps) {
  const { window, now, requester, channelName, onGoToTicket } = props;
  const { t, clock } = useLocale();
  const { startedBy, precision } = window;
  const customer = startedBy.authorName || t('customer');
  const isClosed = window.state === 'closed';
  return (
    <>
      {isClosed && window.endedBy === 'time' && (
        <p>{t(SINCE[precision], { time: clock(window.expiresAt, now) })}</p>
      )}
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
