import type { EpochMs } from '../../../core/time';
import type { ReplyWindow, UnknownReason } from '../../../core/window/reply-window';
import { useLocale } from '../../i18n/LocaleContext';
import type { MessageKey } from '../../i18n/messages';
import { PossibleWindow } from './PossibleWindow';
import { STATE_LOOK } from './state-look';
import type { GoToTicket } from './TicketLink';
import styles from './window-section.module.css';

const WHY_UNKNOWN: Readonly<Record<Exclude<UnknownReason, 'other-number-possible'>, MessageKey>> = {
  'never-wrote': 'window.unknown.never-wrote',
  'unreadable-time': 'window.unknown.unreadable-time',
  'future-time': 'window.unknown.future-time',
  'unknown-role': 'window.unknown.unknown-role',
  'channel-not-covered': 'window.unknown.channel-not-covered',
  'not-readable': 'window.unknown.not-readable',
};

interface UnknownWindowProps {
  readonly window: Extract<ReplyWindow, { state: 'unknown' }>;
  readonly now: EpochMs;
  readonly customer: string;
  readonly channelName: string;
  readonly onGoToTicket: GoToTicket;
}

/** Why nothing certain can be said, and what may be. */
export function UnknownWindow(props: UnknownWindowProps) {
  const { window, now, customer, channelName, onGoToTicket } = props;
  const { t } = useLocale();
  const { reason, possible } = window;
  if (possible) return <PossibleWindow possible={possible} now={now} onGoToTicket={onGoToTicket} />;
  return (
    <>
      <p className={styles.left}>{t(STATE_LOOK.unknown.word)}</p>
      {reason !== 'other-number-possible' && (
        <p>{t(WHY_UNKNOWN[reason], { customer, channel: channelName })}</p>
      )}
    </>
  );
}
