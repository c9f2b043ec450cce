import { useId } from 'react';
import type { ParkedReply } from '../../../core/parked/parked-replies';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { useActions, useSession } from '../../ticket/use-session';
import styles from './parked.module.css';

interface ParkedItemProps {
  readonly reply: ParkedReply;
  /** Whether it could be sent now. */
  readonly isReady: boolean;
  /** It stands in the reply, to be changed. */
  readonly isEdited: boolean;
  /** Something is under way, of this reply or another. */
  readonly isBusy: boolean;
}

/** One parked reply: whose, since when, its words, and what can be done with it. */
export function ParkedItem({ reply, isReady, isEdited, isBusy }: ParkedItemProps) {
  const { t, clock } = useLocale();
  const { id, text, parkedBy, parkedAt } = reply;
  const { release, edit, discard } = useActions();
  const now = useSession((state) => state.now);
  const describedBy = useId();
  const agent = parkedBy || t('parked.colleague');
  const button = (words: string, act: typeof release, isPrimary = false) => (
    <Button
      isPrimary={isPrimary}
      isBusy={isBusy}
      aria-describedby={describedBy}
      onClick={() => void act(reply)}
    >
      {words}
    </Button>
  );
  return (
    <li
      className={styles.item}
      data-parked-id={id}
      data-parked-state={isReady ? 'ready' : 'waiting'}
    >
      <p id={describedBy} className={styles.by}>
        {parkedAt === null
          ? t('parked.byAgent', { agent })
          : t('parked.by', { agent, time: clock(parkedAt, now) })}
      </p>
      <p className={styles.text}>{text}</p>
      {isEdited && <p className={styles.by}>{t('parked.editing')}</p>}
      <div className={styles.actions}>
        {isReady ? button(t('parked.putIn'), release, true) : button(t('parked.edit'), edit)}
        {button(t('parked.discard'), discard)}
      </div>
    </li>
  );
}
