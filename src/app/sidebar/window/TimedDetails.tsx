import type { Person } from '../../../core/ticket-snapshot';
import type { TimedWindow } from '../../../core/window/reply-window';
import { useLocale } from '../../i18n/LocaleContext';
import { Sentence } from '../../shared/Sentence';

interface TimedDetailsProps {
  readonly window: TimedWindow;
  readonly requester: Person;
}

/** Until when, and since whose message. */
export function TimedDetails({ window, requester }: TimedDetailsProps) {
  const { t, clock } = useLocale();
  const { startedBy, expiresAt } = window;
  const author = startedBy.authorName || t('customer');
  const expiry = <time dateTime={new Date(expiresAt).toISOString()}>{clock(expiresAt)}</time>;
  return (
    <>
      <p>
        <Sentence
          of={window.state === 'closed' ? 'window.since' : 'window.until'}
          parts={{ time: expiry }}
        />
      </p>
      <p>
        {startedBy.isRequester
          ? t('window.startedBy', { author, time: clock(startedBy.at) })
          : t('window.startedByOther', {
              author,
              time: clock(startedBy.at),
              requester: requester.name || t('customer'),
            })}
      </p>
      {window.state === 'closed' && <p>{t('window.reopens', { customer: author })}</p>}
    </>
  );
}
