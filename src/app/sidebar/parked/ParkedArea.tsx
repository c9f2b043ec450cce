import { type Dispatch, type SetStateAction, useEffect, useRef } from 'react';
import { isBlankDraft } from '../../../core/conversation/ticket-snapshot';
import { hasWrittenSince } from '../../../core/parked/has-written-since';
import { useLocale } from '../../i18n/LocaleContext';
import { Notice } from '../../shared/Notice';
import { useTicketContext } from '../../ticket/ticket-context';
import { takesTemplates } from '../takes-templates';
import { ParkedItem } from './ParkedItem';
import { parkOutcomeWords } from './park-outcome-words';
import styles from './parked.module.css';
import { NOT_PARKING, type Parking } from './parking';
import { useParkedActions } from './use-parked-actions';
import { useParkedReplies } from './use-parked-replies';

interface ParkedAreaProps {
  readonly parking: Parking | null;
  readonly onChange: Dispatch<SetStateAction<Parking | null>>;
}

/** What waits in the ticket until the customer writes: quiet while it waits, on top once it can go out. */
export function ParkedArea({ parking, onChange }: ParkedAreaProps) {
  const { t } = useLocale();
  const { ticket, view, customer } = useTicketContext();
  const { outcome, editingId } = parking ?? NOT_PARKING;
  const { replies, hasFailed, readAgain } = useParkedReplies();
  const actions = useParkedActions(readAgain, (id) => onChange({ ...NOT_PARKING, editingId: id }));
  const section = useRef<HTMLElement>(null);
  const { waiting } = replies;

  // Parking, and each of the actions, takes away the button that was pressed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: that is when a button may be gone
  useEffect(() => {
    const isLost = document.hasFocus() && document.activeElement === document.body;
    if (isLost) section.current?.focus();
  }, [outcome.kind, waiting.length, actions.busyId]);

  // What is written after the reply was emptied is another one.
  const isBlank = isBlankDraft(ticket.composer);
  const wasBlank = useRef(isBlank);
  useEffect(() => {
    if (isBlank && !wasBlank.current) onChange((now) => now && { ...now, editingId: null });
    wasBlank.current = isBlank;
  }, [isBlank, onChange]);

  const isReady = view.freeText === 'arrives' || view.freeText === 'charged';
  const count = waiting.length;
  // Once nothing waits any more, or may go out, it is no news that something was parked.
  const isOldNews = outcome.kind === 'parked' && (isReady || count === 0);
  const canWake = takesTemplates(view);
  const words = isOldNews ? null : parkOutcomeWords(outcome, { customer, canWake }, t);
  const { problem } = actions;
  if (!words && !problem && !hasFailed && count === 0) return null;

  const hasWritten = waiting.some(({ parkedAt }) =>
    hasWrittenSince(parkedAt, { messages: ticket.messages, window: view.window }),
  );
  const items = (
    <ul className={styles.list}>
      {waiting.map((reply) => (
        <ParkedItem
          key={reply.id}
          reply={reply}
          isReady={isReady}
          isEdited={reply.id === editingId}
          actions={actions}
        />
      ))}
    </ul>
  );
  return (
    <section
      ref={section}
      // Takes the keyboard's focus when a button that had it is gone.
      tabIndex={-1}
      className={styles.area}
      aria-label={t('parked.title')}
    >
      {count > 0 && isReady && (
        <Notice
          tone="success"
          titleRole="status"
          title={t(hasWritten ? 'parked.ready.written' : 'parked.ready.open', { count, customer })}
        >
          {hasWritten && <p>{t('parked.ready.readFirst', { customer })}</p>}
          {items}
        </Notice>
      )}
      {count > 0 && !isReady && (
        <details className={styles.waiting}>
          <summary>
            <bdi>{t('parked.waiting', { count, customer })}</bdi>
          </summary>
          {items}
        </details>
      )}
      {words && (
        <p role={words.role} className={styles[words.role]}>
          {words.text}
        </p>
      )}
      {problem && (
        <p role="alert" className={styles.alert}>
          {problem}
        </p>
      )}
      {hasFailed && !problem && <p className={styles.status}>{t('parked.notRead')}</p>}
    </section>
  );
}
