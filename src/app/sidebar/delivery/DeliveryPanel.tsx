import { useRef } from 'react';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { describeFailure } from '../../shared/describe-failure';
import listStyles from '../../shared/list.module.css';
import { usePartOfList } from '../../shared/use-part-of-list';
import { useActions, useSession } from '../../ticket/use-session';
import { DeliveryRow } from './DeliveryRow';
import styles from './delivery.module.css';
import UndoHide from './UndoHide';

/** What probably did not arrive, and what was refused, with the one next step of each. */
export function DeliveryPanel() {
  const { t } = useLocale();
  const { askRefusalsAgain, hideLost } = useActions();
  const { entries, lookup, ticketId, isShown } = useSession(({ delivery, ticket, shown }) => ({
    ...delivery,
    ticketId: ticket.ticketId,
    isShown: shown.tab === 'delivery',
  }));
  const { shown, more, showMore } = usePartOfList(entries, ticketId);

  const panel = useRef<HTMLDivElement>(null);
  const hide = (key: string, index: number) => {
    // The keyboard goes on with the row that takes the hidden one's place, else from the list itself.
    const rows = panel.current?.querySelectorAll('li') ?? [];
    const next = rows[index + 1] ?? rows[index - 1];
    const button = next?.querySelector<HTMLElement>('button:last-of-type');
    (button ?? panel.current)?.focus();
    hideLost(key);
  };
  const isFailed = typeof lookup === 'object';
  return (
    <div ref={panel} tabIndex={-1} className={`${listStyles.panel} ${styles.panel}`}>
      <p role="status" className="visually-hidden">
        {isShown && lookup !== 'asking' && entries.length > 0
          ? t('delivery.found', { count: entries.length })
          : ''}
      </p>
      {lookup === 'asking' && <p className={listStyles.quiet}>{t('delivery.lookup.asking')}</p>}
      {isFailed && (
        <div className={styles.failure}>
          <p className={listStyles.quiet} role="status">
            {describeFailure(lookup, 'refusals', t)}
          </p>
          <Button onClick={askRefusalsAgain}>{t('action.tryAgain')}</Button>
        </div>
      )}
      {entries.length === 0 && lookup !== 'asking' && (
        <p className={listStyles.quiet}>{t('delivery.empty')}</p>
      )}
      <ul className={listStyles.list}>
        {shown.map((lost, index) => (
          <DeliveryRow
            key={lost.entry.key}
            lost={lost}
            onHide={() => hide(lost.entry.key, index)}
          />
        ))}
      </ul>
      {isShown && <UndoHide />}
      {more > 0 && <Button onClick={showMore}>{t('macros.more', { count: more })}</Button>}
    </div>
  );
}
