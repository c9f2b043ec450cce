import { useEffect, useMemo, useState } from 'react';
import { orderRows } from '../../core/board/arrange-rows';
import { useLocale } from '../i18n/LocaleContext';
import type { PageTabProps } from '../page/Page';
import { BoardNotices } from './BoardNotices';
import styles from './board-tab.module.css';
import { FilterBar } from './filters/FilterBar';
import { useBoardFilters } from './filters/use-board-filters';
import { BoardHead } from './head/BoardHead';
import { Progress } from './Progress';
import { BoardPicture } from './picture/BoardPicture';
import { QuietLine } from './QuietLine';
import { BoardTable } from './table/BoardTable';
import type { BoardSorting } from './table/TableHead';
import { useBoard, useBoardActions } from './use-board';

const BY_TIME_LEFT: BoardSorting = { by: 'time-left', isReversed: false };

/** The team's windows: which end next, by hour as a picture and ticket by ticket. */
export function BoardTab({ isShown }: PageTabProps) {
  const { open, close } = useBoardActions();
  useEffect(() => {
    if (!isShown) return;
    open();
    return close;
  }, [isShown, open, close]);
  const hasRows = useBoard(({ rows }) => rows.length > 0);
  return (
    <div className={styles.board}>
      <BoardHead />
      <BoardNotices />
      {hasRows ? <Tickets /> : <NoTickets />}
    </div>
  );
}

function Tickets() {
  const { t, tag } = useLocale();
  const { rows, now, scope } = useBoard(({ rows, now, scope }) => ({ rows, now, scope }));
  const filtering = useBoardFilters(rows, now);
  const { filtered, pictured, wishes, change, channels } = filtering;
  const [sorting, setSorting] = useState(BY_TIME_LEFT);
  const compareNames = useMemo(() => new Intl.Collator(tag).compare, [tag]);
  const sorted = useMemo(
    () =>
      // As they come: thousands of rows need not be sorted at each moment that passes.
      sorting === BY_TIME_LEFT
        ? filtered
        : orderRows(filtered, sorting.by, sorting.isReversed, compareNames),
    [filtered, sorting, compareNames],
  );
  const { state, channel, bar, text } = wishes;
  return (
    <>
      <BoardPicture
        rows={pictured}
        now={now}
        pressed={bar}
        onPress={(pressed) => change({ bar: pressed })}
      />
      <div className={styles.tickets}>
        <FilterBar filtering={filtering} />
        <QuietLine filtering={filtering} />
        {filtered.length === 0 ? (
          <p className={styles.nothing}>{t('board.none.fits')}</p>
        ) : (
          <BoardTable
            rows={sorted}
            wish={JSON.stringify([scope, state, channel, bar, text, sorting])}
            sorting={sorting}
            onSort={setSorting}
            hasChannel={channels.length > 1}
          />
        )}
      </div>
    </>
  );
}

/** Before the first rows, and where there are none. A failure has its own words above. */
function NoTickets() {
  const { t } = useLocale();
  const { status, scope, progress } = useBoard(({ status, scope, progress }) => ({
    status,
    scope,
    progress,
  }));
  if (status === 'failed') return null;
  if (status !== 'ready') return <Progress progress={progress} />;
  return (
    <>
      <p className={styles.nothing} role="status">
        {t(`board.none.${scope}`)}
      </p>
      <QuietLine filtering={null} />
    </>
  );
}
