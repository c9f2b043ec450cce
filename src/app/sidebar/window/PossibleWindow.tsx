import type { EpochMs } from '../../../core/time';
import type { ReplyWindow } from '../../../core/window/reply-window';
import { useLocale } from '../../i18n/LocaleContext';
import { Sentence } from '../../shared/Sentence';
import { StartTicket } from './StartTicket';
import { STATE_LOOK } from './state-look';
import type { GoToTicket } from './TicketLink';
import { Time } from './Time';
import styles from './window-section.module.css';

const UNTIL = { sent: 'window.possible.sent', arrival: 'window.possible.arrival' } as const;

interface PossibleWindowProps {
  readonly possible: NonNullable<Extract<ReplyWindow, { state: 'unknown' }>['possible']>;
  readonly now: EpochMs;
  readonly onGoToTicket: GoToTicket;
}

/** Until when a window may be open, and why that is not certain. */
export function PossibleWindow({ possible, now, onGoToTicket }: PossibleWindowProps) {
  const { t } = useLocale();
  const { startedBy, expiresAt, precision } = possible;
  return (
    <>
      <p className={styles.left}>{t(STATE_LOOK.possible.word)}</p>
      <p>
        <Sentence
          of={UNTIL[precision]}
          values={{ author: startedBy.authorName || t('customer') }}
          parts={{
            time: <Time at={expiresAt} now={now} />,
            ticket: <StartTicket startedBy={startedBy} onGoToTicket={onGoToTicket} />,
          }}
        />
      </p>
    </>
  );
}
