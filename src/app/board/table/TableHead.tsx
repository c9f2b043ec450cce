import type { BoardOrder } from '../../../core/board/arrange-rows';
import { useLocale } from '../../i18n/LocaleContext';
import styles from './board-table.module.css';

export interface BoardSorting {
  readonly by: BoardOrder;
  readonly isReversed: boolean;
}

interface TableHeadProps {
  readonly sorting: BoardSorting;
  readonly onSort: (sorting: BoardSorting) => void;
}

/** Each is a column, and an order of the rows. */
const COLUMNS: readonly BoardOrder[] = ['time-left', 'ticket', 'customer', 'group', 'last-word'];

/** The columns' names, by which the rows are sorted; a second press turns the order round. */
export function TableHead({ sorting, onSort }: TableHeadProps) {
  const { t } = useLocale();
  return (
    <thead className={styles.head}>
      <tr aria-rowindex={1}>
        {COLUMNS.map((column) => {
          const isSorted = sorting.by === column;
          const direction = sorting.isReversed ? 'descending' : 'ascending';
          return (
            <th
              key={column}
              scope="col"
              className={styles[column]}
              aria-sort={isSorted ? direction : undefined}
            >
              <button
                type="button"
                className={styles.sort}
                onClick={() => onSort({ by: column, isReversed: isSorted && !sorting.isReversed })}
              >
                {t(`board.column.${column}`)}
                {isSorted && (
                  <span
                    aria-hidden="true"
                    className={`${styles.arrow} ${sorting.isReversed ? '' : styles.ascending}`}
                  />
                )}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
