import { useLocale } from '../../i18n/LocaleContext';
import { describeChannel } from '../../shared/describe-channel';
import { hasNotes } from './has-notes';
import OtherWindows from './OtherWindows';
import { TimedDetails } from './TimedDetails';
import Timeline from './Timeline';
import type { Retry } from './use-retry';
import WindowNotes from './WindowNotes';
import type { WindowSectionProps } from './WindowSection';
import styles from './window-info.module.css';

interface WindowInfoProps extends WindowSectionProps {
  readonly id: string;
  readonly retry: Retry;
  readonly onFocusLost: () => void;
}

/** How the answer is known: who wrote when, what was looked at, how exact it is and why. */
export function WindowInfo({ id, ticket, view, retry, onFocusLost, ...rest }: WindowInfoProps) {
  const { t } = useLocale();
  const { window, channel, otherWindows } = view;
  const { now, onGoToTicket } = rest;
  const channelName = describeChannel(channel, t);
  const notes = { window, ...rest };
  return (
    <section id={id} className={styles.info} aria-label={t('window.info.title')}>
      {/* A ticket that could not be read shows nobody's messages. */}
      {'expiresAt' in window && ticket.messages && (
        <Timeline window={window} messages={ticket.messages} channel={channel} now={now} />
      )}
      {'expiresAt' in window && (
        <TimedDetails
          window={window}
          now={now}
          requester={ticket.requester}
          channelName={channelName}
          onGoToTicket={onGoToTicket}
        />
      )}
      {window.state === 'unknown' && <p>{t('window.info.unknown')}</p>}
      {window.state !== 'unrestricted' && (hasNotes(notes) || retry.isBusy) && (
        <WindowNotes {...notes} channelName={channelName} retry={retry} onFocusLost={onFocusLost} />
      )}
      {rest.gathered.elsewhere.status === 'looked' && <p>{t('window.notes.elsewhere.looked')}</p>}
      {otherWindows.length > 0 && <OtherWindows windows={otherWindows} now={now} />}
    </section>
  );
}
