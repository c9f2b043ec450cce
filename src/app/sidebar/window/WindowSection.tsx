import type { TicketView } from '../../../core/derive';
import type { TicketSnapshot } from '../../../core/ticket-snapshot';
import { between, type EpochMs, hours } from '../../../core/time';
import type { UnknownReason } from '../../../core/window/reply-window';
import { useLocale } from '../../i18n/LocaleContext';
import type { MessageKey } from '../../i18n/messages';
import { Icon } from '../../shared/Icon';
import { Ring } from './Ring';
import { StateAnnouncer } from './StateAnnouncer';
import { STATE_LOOK } from './state-look';
import { TimedDetails } from './TimedDetails';
import { Timeline } from './Timeline';
import { timeLeftWords } from './time-left-words';
import styles from './window-section.module.css';

const DAY = hours(24);

const WHY_UNKNOWN: Readonly<Record<UnknownReason, MessageKey>> = {
  'never-wrote': 'window.unknown.never-wrote',
  'unreadable-time': 'window.unknown.unreadable-time',
  'future-time': 'window.unknown.future-time',
  'unknown-role': 'window.unknown.unknown-role',
  'channel-not-covered': 'window.unknown.channel-not-covered',
  'not-readable': 'window.unknown.not-readable',
};

interface WindowSectionProps {
  readonly ticket: TicketSnapshot;
  readonly view: TicketView;
  readonly now: EpochMs;
}

/** The answer at a glance: how long this customer can still be answered freely. */
export function WindowSection({ ticket, view, now }: WindowSectionProps) {
  const { t } = useLocale();
  const { window, channel } = view;
  const look = STATE_LOOK[window.state];

  const content = () => {
    if (window.state === 'unrestricted') {
      return <p className={styles.quiet}>{t('window.unrestricted')}</p>;
    }
    if (window.state === 'unknown') {
      const customer = ticket.requester.name || t('customer');
      return (
        <div className={styles.head}>
          <Ring fraction={0} icon={look.icon} />
          <div className={styles.facts}>
            <p className={styles.left}>{t(look.word)}</p>
            <p>{t(WHY_UNKNOWN[window.reason], { customer })}</p>
          </div>
        </div>
      );
    }
    const fraction = Math.min(1, Math.max(0, between(now, window.expiresAt) / DAY));
    return (
      <>
        <div className={styles.head}>
          <Ring fraction={fraction} icon={look.icon} />
          <div className={styles.facts}>
            <p className={styles.left}>{timeLeftWords(window, now, t)}</p>
            {window.state !== 'closed' && (
              <p className={styles.state}>
                <Icon name={look.icon} />
                {t(look.word)}
              </p>
            )}
            <TimedDetails window={window} requester={ticket.requester} />
          </div>
        </div>
        <Timeline window={window} messages={ticket.messages ?? []} channel={channel} now={now} />
      </>
    );
  };

  return (
    <section
      aria-labelledby="window-title"
      className={`${styles.window} ${styles[window.state]}`}
      data-window-state={window.state}
    >
      <h2 id="window-title" className="visually-hidden">
        {t('window.title')}
      </h2>
      {content()}
      <StateAnnouncer state={window.state} />
    </section>
  );
}
