import { describeTimeLeft } from '../answer/describe-time-left';
import { shownState } from '../answer/shown-state';
import { STATE_LOOK } from '../answer/state-look';
import { useLocale } from '../i18n/LocaleContext';
import { Icon } from '../shared/Icon';
import { Sentence } from '../shared/Sentence';
import { StateAnnouncer } from '../sidebar/window/StateAnnouncer';
import { Time } from '../sidebar/window/Time';
import { useCustomer, useSession } from '../ticket/use-session';
import styles from './editor.module.css';

const UNTIL = { sent: 'window.until.sent', arrival: 'window.until.arrival' } as const;

/** The window in one line: its state, and how long it lasts. */
export function WindowLine() {
  const { t, clock } = useLocale();
  const { window, waiting, now } = useSession(({ view, waiting, now }) => ({
    window: view.window,
    waiting,
    now,
  }));
  const customer = useCustomer();
  const look = STATE_LOOK[shownState(window)];
  const isTimed = 'expiresAt' in window && window.state !== 'closed';
  const words = () => {
    if (window.state === 'unrestricted') return t('window.unrestricted');
    if (window.state === 'unknown') return t(look.word);
    return describeTimeLeft(window, now, t);
  };
  return (
    <section
      aria-label={t('window.title')}
      className={`${styles.window} ${styles[window.state]}`}
      data-window-state={window.state}
    >
      <Icon name={look.icon} />
      <span className={styles.left}>{words()}</span>
      {isTimed && (
        <span className={styles.until}>
          <Sentence
            of={UNTIL[window.precision]}
            parts={{ time: <Time at={window.expiresAt} now={now} /> }}
          />
        </span>
      )}
      {waiting && (
        <span className={styles.waiting}>
          {t('send.waiting', { customer, time: clock(waiting.since, now) })}
        </span>
      )}
      <StateAnnouncer state={shownState(window)} />
    </section>
  );
}
