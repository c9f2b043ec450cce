import { useRef } from 'react';
import type { TicketSnapshot } from '../../../core/conversation/ticket-snapshot';
import type { TicketView } from '../../../core/derive';
import type { Waiting } from '../../../core/draft/waiting';
import { between, type DurationMs, type EpochMs } from '../../../core/time';
import type { GatheredEvidence } from '../../../core/window/evidence';
import type { ReplyWindow } from '../../../core/window/reply-window';
import { useLocale } from '../../i18n/LocaleContext';
import { channelWords } from '../../shared/channel-words';
import { Icon } from '../../shared/Icon';
import { laterExtra } from '../later-extra';
import { hasNotes } from './has-notes';
import { Ring } from './Ring';
import { StateAnnouncer } from './StateAnnouncer';
import { shownState } from './shown-state';
import { STATE_LOOK } from './state-look';
import type { GoToTicket } from './TicketLink';
import { TimedDetails } from './TimedDetails';
import { timeLeftWords } from './time-left-words';
import { UnknownWindow } from './UnknownWindow';
import { useRetry } from './use-retry';
import styles from './window-section.module.css';

/** The words say it first; the picture comes a moment later, into its own place. */
const Timeline = laterExtra(
  () => import(/* webpackChunkName: "words" */ './Timeline'),
  () => <div className={styles.timelineToCome} />,
);
/** Most tickets have one channel. */
const OtherWindows = laterExtra(() => import(/* webpackChunkName: "words" */ './OtherWindows'));
const WaitingLine = laterExtra(() => import(/* webpackChunkName: "words" */ './WaitingLine'));
const WindowNotes = laterExtra(() => import(/* webpackChunkName: "words" */ './WindowNotes'));

/** What is left of a window, from 1 (just opened) to 0 (closed). */
const fractionLeft = (window: ReplyWindow, now: EpochMs): number =>
  window.state === 'unknown' || window.state === 'unrestricted' || window.state === 'closed'
    ? 0
    : Math.min(1, Math.max(0, between(now, window.expiresAt) / window.windowMs));

interface WindowSectionProps {
  readonly ticket: TicketSnapshot;
  readonly view: TicketView;
  readonly now: EpochMs;
  readonly gathered: GatheredEvidence;
  /** How far the server's clock is ahead of this computer's, where that is worth a word. */
  readonly clockOffByMs: DurationMs | null;
  /** For an answer to a template; null: for none. */
  readonly waiting?: Waiting | null;
  readonly onGoToTicket: GoToTicket;
  /** Asks again for what could not be found out. */
  readonly onRetry: () => void;
}

/** The answer at a glance: how long this customer can still be answered freely. */
export function WindowSection(props: WindowSectionProps) {
  const { ticket, view, now, gathered, clockOffByMs, waiting, onGoToTicket, onRetry } = props;
  const { t } = useLocale();
  const { window, channel } = view;
  const look = STATE_LOOK[window.state];
  const customer = ticket.requester.name || t('customer');
  const channelName = channelWords(channel, t);
  const notes = { window, gathered, clockOffByMs };
  const section = useRef<HTMLElement>(null);
  const retry = useRetry(gathered, onRetry);

  const facts = () => {
    if (window.state === 'unrestricted') return null;
    if (window.state === 'unknown') {
      return <UnknownWindow {...{ window, now, customer, channelName, onGoToTicket }} />;
    }
    return (
      <>
        <p className={styles.left}>{timeLeftWords(window, now, t)}</p>
        {window.state !== 'closed' && (
          <p className={styles.state}>
            <Icon name={look.icon} />
            {t(look.word)}
          </p>
        )}
        <TimedDetails
          window={window}
          now={now}
          requester={ticket.requester}
          channelName={channelName}
          onGoToTicket={onGoToTicket}
        />
      </>
    );
  };

  return (
    <section
      ref={section}
      // Takes the keyboard's focus when a button here that had it is gone.
      tabIndex={-1}
      aria-labelledby="window-title"
      className={`${styles.window} ${styles[window.state]}`}
      data-window-state={window.state}
    >
      <h2 id="window-title" className="visually-hidden">
        {t('window.title')}
      </h2>
      {window.state === 'unrestricted' ? (
        <p className={styles.quiet}>{t('window.unrestricted')}</p>
      ) : (
        <div className={styles.head}>
          <Ring fraction={fractionLeft(window, now)} icon={look.icon} />
          <div className={styles.facts}>{facts()}</div>
        </div>
      )}
      {/* A ticket that could not be read shows nobody's messages. */}
      {'expiresAt' in window && ticket.messages && (
        <Timeline window={window} messages={ticket.messages} channel={channel} now={now} />
      )}
      {waiting && <WaitingLine waiting={waiting} now={now} customer={customer} />}
      {view.otherWindows.length > 0 && <OtherWindows windows={view.otherWindows} now={now} />}
      {window.state !== 'unrestricted' && (
        <div className={'expiresAt' in window ? styles.notesPlace : undefined}>
          {(hasNotes(notes) || retry.isBusy) && (
            <WindowNotes
              {...notes}
              channelName={channelName}
              retry={retry}
              onFocusLost={() => section.current?.focus()}
            />
          )}
        </div>
      )}
      <StateAnnouncer state={shownState(window)} />
    </section>
  );
}
