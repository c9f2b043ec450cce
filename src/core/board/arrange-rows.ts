import { between, type EpochMs, HOUR } from '../time';
import { type BoardRow, endOf, hasEnded } from './board-row';

/** A bar of the picture: an hour from now (0 is the first), or one of the rest. */
export type BoardBar = number | 'ended' | 'later' | 'not-known';

export const HOURS_SHOWN = 24;

/** The bar to which a row belongs. */
export function barOf(row: BoardRow, now: EpochMs): BoardBar {
  if (hasEnded(row)) return 'ended';
  const end = endOf(row);
  if (end === null) return 'not-known';
  const hour = Math.floor(between(now, end) / HOUR);
  return hour < HOURS_SHOWN ? Math.max(0, hour) : 'later';
}

/** How many rows each bar has; one without rows is left out. */
export function countBars(rows: readonly BoardRow[], now: EpochMs): ReadonlyMap<BoardBar, number> {
  const counts = new Map<BoardBar, number>();
  for (const row of rows) {
    const bar = barOf(row, now);
    counts.set(bar, (counts.get(bar) ?? 0) + 1);
  }
  return counts;
}

/** A column by which rows can be sorted. */
export type BoardOrder = 'time-left' | 'ticket' | 'customer' | 'group' | 'last-word';

type Compare = (a: BoardRow, b: BoardRow) => number;

/**
 * The rows by a column. Rows that are equal in it stay by time left, and what is not known is last
 * whichever way they are sorted.
 * @param compareNames compares two names in the agent's language.
 */
export function orderRows(
  rows: readonly BoardRow[],
  order: BoardOrder,
  isDescending: boolean,
  compareNames: (a: string, b: string) => number,
): readonly BoardRow[] {
  const way = isDescending ? -1 : 1;
  const by: Record<BoardOrder, Compare> = {
    'time-left': (a, b) => lastIf(endOf, a, b) ?? way * compareByTimeLeft(a, b),
    ticket: (a, b) => way * compareNumbers(a.ticket.id, b.ticket.id),
    customer: (a, b) =>
      lastIf(nameOf, a, b) ?? way * compareNames(nameOf(a) ?? '', nameOf(b) ?? ''),
    group: (a, b) =>
      lastIf(groupNameOf, a, b) ?? way * compareNames(groupNameOf(a) ?? '', groupNameOf(b) ?? ''),
    'last-word': (a, b) => lastIf(wordAt, a, b) ?? way * ((wordAt(a) ?? 0) - (wordAt(b) ?? 0)),
  };
  return rows.toSorted((a, b) => by[order](a, b) || compareByTimeLeft(a, b));
}

const GROUPS = { ahead: 0, ended: 1, 'not-known': 2 } as const;

/** What ends next comes first, then what has ended, the latest first, then what nobody knows. */
export function compareByTimeLeft(a: BoardRow, b: BoardRow): number {
  const apart = groupOf(a) - groupOf(b);
  if (apart !== 0) return apart;
  const [endA, endB] = [endOf(a) ?? 0, endOf(b) ?? 0];
  return (hasEnded(a) ? endB - endA : endA - endB) || compareNumbers(a.ticket.id, b.ticket.id);
}

const groupOf = (row: BoardRow) =>
  GROUPS[hasEnded(row) ? 'ended' : endOf(row) === null ? 'not-known' : 'ahead'];

/** Where one of two rows has no value; null: both have one. */
function lastIf(find: (row: BoardRow) => unknown, a: BoardRow, b: BoardRow): number | null {
  const [isNoA, isNoB] = [find(a) === null, find(b) === null];
  return isNoA || isNoB ? Number(isNoA) - Number(isNoB) : null;
}

const nameOf = ({ ticket }: BoardRow): string | null => ticket.requester?.name || null;

/** A group's tickets by assignee, those of nobody first. */
const groupNameOf = ({ ticket }: BoardRow): string | null =>
  [ticket.group, ticket.assignee]
    .map((one) => one?.name ?? '')
    .join('\n')
    .trim() || null;

const wordAt = ({ lastWord }: BoardRow): EpochMs | null => lastWord?.at ?? null;

/** Numbers as text of any length. */
const compareNumbers = (a: string, b: string): number =>
  a.length - b.length || (a < b ? -1 : Number(a > b));
