import type { ReplyWindow } from '../../../core/window/reply-window';
import { useLocale } from '../../i18n/LocaleContext';
import type { MessageKey } from '../../i18n/messages';
import { Sentence } from '../../shared/Sentence';
import { StartTicket } from './StartTicket';
import type { GoToTicket } from './TicketLink';
import { Time } from './Time';
import styles from './window-section.module.css';

const UNTIL: MessageKey = 'window.notes.possible.text';

interface PossibleWindowProps {
  readonly possible: NonNullable<Extract<ReplyWindow, { state: 'unknown' }>['possible']>;
  readonly onGoToTicket: GoToTicket;
}

/** Until when a window may be open, and why that is not certain. */
export default function PossibleWindow({ possible, onGoToTicket }: PossibleWindowProps) {
  const { t } = useLocale();
  const { startedBy, expiresAt } = possible;
  return (
    <>
      <p className={styles.left}>{t('window.notes.possible.word')}</p>
      <p>
        <Sentence
          of={UNTIL}
          values={{ author: startedBy.authorName || t('customer') }}
          parts={{
            time: <Time at={expiresAt} />,
            ticket: <StartTicket startedBy={startedBy} onGoToTicket={onGoToTicket} />,
          }}
        />
      </p>
    </>
  );
}
