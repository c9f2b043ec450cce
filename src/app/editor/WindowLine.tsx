import { describeState } from '../answer/describe-state';
import { shownState } from '../answer/shown-state';
import { STATE_LOOK } from '../answer/state-look';
import { useLocale } from '../i18n/LocaleContext';
import { Icon } from '../shared/Icon';
import { Sentence } from '../shared/Sentence';
import { Time } from '../sidebar/window/Time';
import { useCustomer, useSession, useTicketSession } from '../ticket/use-session';
import styles from './editor.module.css';
import { StateAnnouncer } from './StateAnnouncer';

const UNTIL = { sent: 'window.until.sent', arrival: 'window.until.arrival' } as const;

/** The window in one line: its state, and how long it lasts. */
export function WindowLine() {
  const locale = useLocale();
  const { t } = locale;
  const { host } = useTicketSession();
  const { window, isWaiting, now } = useSession(({ view, waiting, now }) => ({
    window: view.window,
    isWaiting: waiting !== null,
    now,
  }));
  const customer = useCustomer();
  const shown = shownState(window);
  const isTimed = 'expiresAt' in window && window.state !== 'closed';
  return (
    <section
      aria-label={t('window.title')}
      className={`${styles.window} ${styles[isWaiting ? 'waiting' : shown]}`}
      data-window-state={window.state}
    >
      <Icon name={isWaiting ? 'check' : STATE_LOOK[shown].icon} />
      <span className={styles.left}>
        {describeState({ window, isWaiting, customer, now }, locale)}
      </span>
      {isTimed && (
        <span className={styles.until}>
          <Sentence
            of={UNTIL[window.precision]}
            parts={{ time: <Time at={window.expiresAt} now={now} /> }}
          />
        </span>
      )}
      <StateAnnouncer state={shown} isSidebarInSight={host.isSidebarInSight} />
    </section>
  );
}
