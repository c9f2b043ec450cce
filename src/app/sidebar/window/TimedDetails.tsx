import type { Person } from '../../../core/conversation/ticket-snapshot';
import { between, type EpochMs, HOUR, MINUTE, plus } from '../../../core/time';
import type { TimedWindow } from '../../../core/window/reply-window';
import type { Translate } from '../../i18n/create-translate';
import { useLocale } from '../../i18n/LocaleContext';
import { asNamed } from '../../shared/as-named';
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

/** How the end is counted from the message, and why it is as early as it is. */
function describeCount(
  { startedBy, windowMs, expiresAt, precision }: TimedWindow,
  channel: string,
  t: Translate,
): string {
  const margin = Math.round(between(expiresAt, plus(startedBy.at, windowMs)) / MINUTE);
  const hours = windowMs / HOUR;
  return margin > 0
    ? t(`window.notes.counts.${precision}`, { hours, margin, channel })
    : t('window.notes.counts.whole', { hours });
}

/** By whose message the window began, how its end is counted, and when it ended. */
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
      {!(isClosed && window.endedBy === 'messages') && (
        <p>{describeCount(window, channelName, t)}</p>
      )}
      {!startedBy.isRequester && (
        <p>{t('window.requesterNow', { requester: asNamed(requester.name, t) })}</p>
      )}
    </>
  );
}
