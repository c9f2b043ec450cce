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

const GROUPS = { ahead: 0, ended: 1, 'not-known': 2 } as const;

/** What ends next comes first, then what has ended, the latest first, then what nobody knows. */
export function compareByTimeLeft(a: BoardRow, b: BoardRow): number {
  const place = (row: BoardRow) =>
    hasEnded(row) ? GROUPS.ended : endOf(row) === null ? GROUPS['not-known'] : GROUPS.ahead;
  const apart = place(a) - place(b);
  if (apart !== 0) return apart;
  const [endA, endB] = [endOf(a) ?? 0, endOf(b) ?? 0];
  return hasEnded(a) ? endB - endA : endA - endB;
}
