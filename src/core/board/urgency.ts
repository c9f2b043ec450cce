import { between, type DurationMs, durationMs, type EpochMs } from '../time';
import type { Thresholds } from '../window/reply-window';
import { stateAt } from '../window/reply-window-at';
import { type BoardRow, endOf, hasEnded } from './board-row';

/** How near a row's end is, proved or not. */
export type Urgency = 'open' | 'closing' | 'critical' | 'closed' | 'not-known';

export function urgencyOf(row: BoardRow, thresholds: Thresholds, now: EpochMs): Urgency {
  if (hasEnded(row)) return 'closed';
  const end = endOf(row);
  return end === null ? 'not-known' : stateAt(between(now, end), thresholds);
}

/** The rows whose end is near, proved or not. */
export const endingSoon = (
  rows: readonly BoardRow[],
  thresholds: Thresholds,
  now: EpochMs,
): readonly BoardRow[] =>
  rows.filter((row) => ['closing', 'critical'].includes(urgencyOf(row, thresholds, now)));

/** Of how many tickets is the end near? */
export const countEndingSoon = (...of: Parameters<typeof endingSoon>): number =>
  endingSoon(...of).length;

/** How long until the next state of a row whose end is still ahead begins; null: nothing changes by itself. */
export function nextStateMs(
  row: BoardRow,
  { closingMs, criticalMs }: Thresholds,
  now: EpochMs,
): DurationMs | null {
  const end = endOf(row);
  if (end === null || hasEnded(row)) return null;
  const left = between(now, end);
  // The next state begins at the greatest of these that is still ahead.
  const mark = Math.max(0, ...[closingMs, criticalMs].filter((one) => one < left));
  return left > 0 ? durationMs(left - mark) : null;
}
