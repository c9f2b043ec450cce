import type { EpochMs } from '../../../core/time';
import type { Precision, WindowStart } from '../../../core/window/reply-window';
import { useLocale } from '../../i18n/LocaleContext';
import type { MessageKey } from '../../i18n/messages';
import { Sentence } from '../../shared/Sentence';
import { StartTicket } from './StartTicket';
import type { GoToTicket } from './TicketLink';

type Messages = Readonly<Record<Precision, MessageKey>>;

/** Why the window is open although nothing in this ticket says so. */
const OPEN: Messages = {
  sent: 'window.because.sent',
  arrival: 'window.because.arrival',
};
const CLOSED: Messages = {
  sent: 'window.wrote.sent',
  arrival: 'window.wrote.arrival',
};

interface ElsewhereLineProps {
  readonly startedBy: WindowStart;
  readonly now: EpochMs;
  readonly precision: Precision;
  readonly isClosed: boolean;
  readonly channelName: string;
  readonly onGoToTicket: GoToTicket;
}

/** Whose message in another ticket started the window, with a way there. */
export function ElsewhereLine(props: ElsewhereLineProps) {
  const { startedBy, now, precision, isClosed, channelName, onGoToTicket } = props;
  const { t, clock } = useLocale();
  const values = {
    author: startedBy.authorName || t('customer'),
    time: clock(startedBy.at, now),
    channel: channelName,
  };
  return (
    <p>
      <Sentence
        of={(isClosed ? CLOSED : OPEN)[precision]}
        values={values}
        parts={{ ticket: <StartTicket startedBy={startedBy} onGoToTicket={onGoToTicket} /> }}
      />
    </p>
  );
}
