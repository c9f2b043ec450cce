import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { BoardRow } from '../../../core/board/board-row';
import { useLocale } from '../../i18n/LocaleContext';
import { usePage } from '../../page/use-page';
import { useSteady } from '../../shared/use-steady';
import { useBoard, useBoardActions, useThresholds } from '../use-board';
import { BoardRowView } from './BoardRowView';
import styles from './board-table.module.css';
import { describeRow } from './describe-row';
import { rowStep } from './row-step';
import { type BoardSorting, TableHead } from './TableHead';
import { useHand } from './use-hand';
import { useHeldOrder } from './use-held-order';

/** As the style sheet has it. */
const ROW_PX = 44;

/** Drawn beyond the edges, so that a fast hand meets no gap. */
const OVERSCAN = 12;

interface BoardTableProps {
  /** Filtered and sorted. */
  readonly rows: readonly BoardRow[];
  /** What they were filtered by. */
  readonly wish: unknown;
  readonly sorting: BoardSorting;
  readonly onSort: (sorting: BoardSorting) => void;
  /** False: all tickets have the same one. */
  readonly hasChannel: boolean;
}

/** Thousands of rows as one table, of which the document holds those in sight. */
export function BoardTable({ rows, wish, sorting, onSort, hasChannel }: BoardTableProps) {
  const locale = useLocale();
  const { openTicket, setVisible } = useBoardActions();
  const thresholds = useThresholds();
  const now = useBoard((board) => board.now);
  const isActive = usePage((page) => page.isActive);
  const hand = useHand(isActive);
  const shown = useHeldOrder(rows, hand.isHere, wish);
  const [tabStopId, setTabStop] = useState<string | null>(null);
  const found = shown.findIndex(({ ticket }) => ticket.id === tabStopId);
  const tabStop = Math.max(found, 0);

  const body = useRef<HTMLTableSectionElement>(null);
  const [topPx, setTop] = useState(0);
  const virtual = useWindowVirtualizer({
    count: shown.length,
    estimateSize: () => ROW_PX,
    overscan: OVERSCAN,
    scrollMargin: topPx,
    // The head stays in sight above the rows.
    scrollPaddingStart: ROW_PX,
    getItemKey: (index) => shown[index]?.ticket.id ?? index,
    // A row that has the focus stays in the document, wherever it is.
    rangeExtractor: useCallback(
      (range: Range) => {
        const inSight = defaultRangeExtractor(range);
        if (found < 0 || inSight.includes(found)) return inSight;
        return [...inSight, found].sort((a, b) => a - b);
      },
      [found],
    ),
  });
  const { isScrolling, range } = virtual;

  // What stands above may have become higher or lower.
  useLayoutEffect(() => {
    const top = body.current?.getBoundingClientRect().top;
    if (top !== undefined && !isScrolling) setTop(Math.round(top + window.scrollY));
  });

  const first = range?.startIndex ?? 0;
  const last = range?.endIndex ?? -1;
  const inSight = shown
    .slice(first, last + 1)
    .map(({ ticket }) => ticket.id)
    .join(' ');
  useEffect(() => {
    if (!isScrolling) setVisible(inSight.split(' ').filter(Boolean));
  }, [inSight, isScrolling, setVisible]);

  const wantsFocus = useRef(false);
  useEffect(() => {
    if (!wantsFocus.current || tabStopId === null) return;
    const row = body.current?.querySelector<HTMLElement>(
      `[data-ticket-id="${tabStopId}"] [data-row]`,
    );
    if (!row) return;
    wantsFocus.current = false;
    row.focus({ preventScroll: true });
  });

  const open = useSteady(openTicket);
  const items = virtual.getVirtualItems();
  let filledPx = topPx;
  return (
    <table
      className={styles.table}
      aria-rowcount={shown.length + 1}
      aria-label={locale.t('page.board')}
    >
      <TableHead sorting={sorting} onSort={onSort} />
      <tbody
        ref={body}
        {...hand.props}
        onFocus={({ target }) => {
          const id = target.closest<HTMLElement>('[data-ticket-id]')?.dataset.ticketId;
          if (id !== undefined) setTabStop(id);
        }}
        onKeyDown={(event) => {
          const to = rowStep(event, tabStop, shown.length, Math.max(1, last - first - 1));
          const id = to === null ? undefined : shown[to]?.ticket.id;
          if (to === null || id === undefined) return;
          event.preventDefault();
          virtual.scrollToIndex(to, { align: 'auto' });
          wantsFocus.current = true;
          setTabStop(id);
        }}
      >
        {items.flatMap(({ index, start, end, key }) => {
          const row = shown[index];
          if (!row) return [];
          const gapPx = start - filledPx;
          filledPx = end;
          const drawn = (
            <BoardRowView
              key={key}
              {...describeRow({ row, thresholds, now }, locale)}
              index={index}
              isTabStop={index === tabStop}
              hasChannel={hasChannel}
              onOpen={open}
            />
          );
          return gapPx > 0 ? [<Gap key={`before ${key}`} px={gapPx} />, drawn] : [drawn];
        })}
        <Gap key="rest" px={topPx + virtual.getTotalSize() - filledPx} />
      </tbody>
    </table>
  );
}

/** The room of rows that the document does not hold. */
const Gap = ({ px }: { readonly px: number }) => (
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can have the focus
  <tr aria-hidden="true" className={styles.gap} style={{ height: px }} />
);
