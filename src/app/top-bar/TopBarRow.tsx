import type { BoardRow } from '../../core/board/board-row';
import { describeRow } from '../board/table/describe-row';
import { useLocale } from '../i18n/LocaleContext';
import styles from './top-bar.module.css';
import { useTopBar, useTopBarSession } from './use-top-bar';

/** A ticket of the popover in the board's words; a press opens it. */
export function TopBarRow({ row }: { readonly row: BoardRow }) {
  const locale = useLocale();
  const { thresholds, actions } = useTopBarSession();
  const now = useTopBar((state) => state.now);
  const words = describeRow({ row, thresholds, now }, locale);
  const left = words.around === '' ? words.left : words.around.replace('{left}', words.left);
  return (
    <li data-ticket-id={words.id} data-window-state={words.windowState}>
      <button
        type="button"
        className={styles.row}
        onClick={() => void actions.openTicket(words.id)}
      >
        <span className={`${styles.left} ${styles[words.urgency] ?? ''}`}>
          {words.endsAt === null ? (
            left
          ) : (
            <time dateTime={new Date(words.endsAt).toISOString()}>{left}</time>
          )}
        </span>
        <span className={styles.ticket}>
          <span className={styles.number}>#{words.id}</span> <bdi>{words.subject}</bdi>
          <span className={styles.who}>
            <bdi>{words.customer}</bdi>
            {words.until !== '' &&
              words.windowState !== 'closed' &&
              ` · ${locale.t('alerts.until', { time: words.until })}`}
          </span>
        </span>
      </button>
    </li>
  );
}
