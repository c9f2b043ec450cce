import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { failureWords } from '../../shared/failure-words';
import listStyles from '../../shared/list.module.css';
import { usePartOfList } from '../../shared/use-part-of-list';
import { useTicketContext } from '../../ticket/ticket-context';
import { DeliveryRow } from './DeliveryRow';
import styles from './delivery.module.css';
import { UndoHide } from './UndoHide';
import { useDelivery } from './use-delivery';

interface DeliveryPanelProps {
  /** The agent looks at it: only then is Zendesk asked for refusals. */
  readonly isShown: boolean;
  readonly onUseTemplate: () => void;
}

/** What probably did not arrive, and what was refused, with the one next step of each. */
export function DeliveryPanel({ isShown, onUseTemplate }: DeliveryPanelProps) {
  const { t } = useLocale();
  const { host, ticket } = useTicketContext();
  const { entries, stepOf, lookup, store, ask, askAgain } = useDelivery();
  const { shown, more, showMore } = usePartOfList(entries, ticket.ticketId);
  const { isActive } = useSyncExternalStore(host.subscribe, host.getState);
  const isWanted = isShown && isActive;
  useEffect(() => {
    if (isWanted) ask();
  }, [isWanted, ask]);

  const panel = useRef<HTMLDivElement>(null);
  const hide = (key: string, index: number) => {
    // The keyboard goes on with the row that takes the hidden one's place, else from the list itself.
    const rows = panel.current?.querySelectorAll('li') ?? [];
    const next = rows[index + 1] ?? rows[index - 1];
    const button = next?.querySelector<HTMLElement>('button:last-of-type');
    (button ?? panel.current)?.focus();
    store.hide(key);
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
            {failureWords(lookup, 'refusals', t)}
          </p>
          <Button onClick={askAgain}>{t('action.tryAgain')}</Button>
        </div>
      )}
      {entries.length === 0 && lookup !== 'asking' && (
        <p className={listStyles.quiet}>{t('delivery.empty')}</p>
      )}
      <ul className={listStyles.list}>
        {shown.map((entry, index) => (
          <DeliveryRow
            key={entry.key}
            entry={entry}
            step={stepOf(entry)}
            store={store}
            onUseTemplate={onUseTemplate}
            onHide={() => hide(entry.key, index)}
          />
        ))}
      </ul>
      {isShown && <UndoHide store={store} />}
      {more > 0 && <Button onClick={showMore}>{t('macros.more', { count: more })}</Button>}
    </div>
  );
}
