import { useEffect, useRef } from 'react';
import { findNotice } from '../../../core/notices/notices';
import { useLocale } from '../../i18n/LocaleContext';
import { Notice } from '../../shared/Notice';
import { useCustomer, useSession } from '../../ticket/use-session';
import { takesTemplates } from '../takes-templates';
import { describeParkedProblem, describeParkOutcome } from './describe-park-outcome';
import { ParkedItem } from './ParkedItem';
import styles from './parked.module.css';

/** What waits in the ticket until the customer writes: quiet while it waits, on top once it can go out. */
export default function ParkedArea() {
  const { t } = useLocale();
  const customer = useCustomer();
  const { parked, ready, isReady, canWake, hasParkButton } = useSession(
    ({ parked, notices, view }) => ({
      parked,
      ready: findNotice(notices, 'parked-ready'),
      isReady: view.freeText === 'arrives' || view.freeText === 'charged',
      canWake: takesTemplates(view),
      // Of a draft that was parked, until it has left the composer.
      hasParkButton: parked.outcome.kind !== 'idle' && view.draft.verdict === 'window-closed',
    }),
  );
  const { replies, outcome, editingId, busyId, problem, hasFailed } = parked;
  const { waiting } = replies;
  const count = waiting.length;
  const section = useRef<HTMLElement>(null);

  // Parking, and each of the actions, takes away the button that was pressed.
  const pressed = `${outcome.kind} ${count} ${busyId} ${hasParkButton}`;
  const lastPressed = useRef(`idle ${count} null false`);
  useEffect(() => {
    if (lastPressed.current === pressed) return;
    lastPressed.current = pressed;
    const isLost = document.hasFocus() && document.activeElement === document.body;
    if (isLost) section.current?.focus();
  });

  // Once nothing waits any more, or may go out, it is no news that something was parked.
  const isOldNews = outcome.kind === 'parked' && (isReady || count === 0);
  const words = isOldNews ? null : describeParkOutcome(outcome, { customer, canWake }, t);
  if (!words && !problem && !hasFailed && count === 0) return null;

  const items = (
    <ul className={styles.list}>
      {waiting.map((reply) => (
        <ParkedItem
          key={reply.id}
          reply={reply}
          isReady={isReady}
          isEdited={reply.id === editingId}
          isBusy={busyId !== null}
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
      {ready && (
        <Notice
          tone="success"
          titleRole="status"
          title={t(ready.hasWritten ? 'parked.ready.written' : 'parked.ready.open', {
            count,
            customer,
          })}
        >
          {ready.hasWritten && <p>{t('parked.ready.readFirst', { customer })}</p>}
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
          {describeParkedProblem(problem, t)}
        </p>
      )}
      {hasFailed && !problem && <p className={styles.status}>{t('parked.notRead')}</p>}
    </section>
  );
}
