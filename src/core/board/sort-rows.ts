import type { BoardRow } from './board-row';

/** A column by which the board can be sorted. */
export type BoardOrder = 'time-left' | 'ticket' | 'customer' | 'group' | 'last-word';

export interface BoardSorting {
  readonly by: BoardOrder;
  readonly isReversed: boolean;
}

type Compare = (a: BoardRow, b: BoardRow) => number;

/** In which order two names stand in the reader's language. */
export type CompareNames = (a: string, b: string) => number;

/**
 * Rows by a column; those of which it knows nothing come last, either way. What is equal stays by time left.
 * @param rows by time left.
 */
export function sortRows(
  rows: readonly BoardRow[],
  { by, isReversed }: BoardSorting,
  compareNames: CompareNames,
): readonly BoardRow[] {
  if (by === 'time-left') return isReversed ? [...rows].reverse() : rows;
  const { isKnown, compare } = columns(compareNames)[by];
  const known = rows.filter(isKnown).sort((a, b) => (isReversed ? compare(b, a) : compare(a, b)));
  return [...known, ...rows.filter((row) => !isKnown(row))];
}

interface Column {
  readonly isKnown: (row: BoardRow) => boolean;
  readonly compare: Compare;
}

const columns = (
  compareNames: CompareNames,
): Readonly<Record<Exclude<BoardOrder, 'time-left'>, Column>> => {
  const byName = (nameOf: (row: BoardRow) => string): Column => ({
    isKnown: (row) => nameOf(row) !== '',
    compare: (a, b) => compareNames(nameOf(a), nameOf(b)),
  });
  return {
    // Ids are numbers, though nothing is counted with them.
    ticket: { isKnown: () => true, compare: (a, b) => Number(a.ticket.id) - Number(b.ticket.id) },
    customer: byName(({ ticket }) => ticket.requester?.name ?? ''),
    group: byName(({ ticket }) =>
      [ticket.group, ticket.assignee].flatMap((one) => one?.name || []).join('\n'),
    ),
    'last-word': {
      isKnown: ({ lastWord }) => lastWord !== null,
      // The newest first.
      compare: (a, b) => (b.lastWord?.at ?? 0) - (a.lastWord?.at ?? 0),
    },
  };
};
