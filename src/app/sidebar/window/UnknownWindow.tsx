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
  'perhaps-intro': 'window.unknown.perhaps-intro',
  'channel-not-covered': 'window.unknown.channel-not-covered',
  'not-readable': 'window.unknown.not-readable',
};

interface UnknownWindowProps {
  readonly window: Extract<ReplyWindow, { state: 'unknown' }>;
  readonly customer: string;
  readonly channelName: string;
  readonly onGoToTicket: GoToTicket;
}

/** Why nothing certain can be said, and what may be. */
export function UnknownWindow({ window, customer, channelName, onGoToTicket }: UnknownWindowProps) {
  const { t } = useLocale();
  const { reason, possible } = window;
  if (possible) return <PossibleWindow possible={possible} onGoToTicket={onGoToTicket} />;
  return (
    <>
      <p className={styles.left}>{t(STATE_LOOK.unknown.word)}</p>
      {reason !== 'other-number-possible' && (
        <p>{t(WHY_UNKNOWN[reason], { customer, channel: channelName })}</p>
      )}
    </>
  );
}
