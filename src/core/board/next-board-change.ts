import { type DurationMs, durationMs, type EpochMs, MINUTE } from '../time';
import type { Thresholds } from '../window/reply-window';
import { nextChangeMs, nextWordsMs } from '../window/time-left';
import type { BoardRow } from './board-row';
import { nextStateMs } from './urgency';

/**
 * How long until the board shows something else: each row's state changes at its instant, the words of
 * rows in sight with them, and the picture of hours within a minute.
 * @param visible the tickets in sight.
 * @returns more than 0 ms; null: nothing changes by itself.
 */
export function nextBoardChangeMs(
  rows: readonly BoardRow[],
  visible: ReadonlySet<string>,
  thresholds: Thresholds,
  now: EpochMs,
): DurationMs | null {
  if (rows.length === 0) return null;
  let next: number = MINUTE;
  for (const row of rows) {
    const change = visible.has(row.ticket.id)
      ? nextWordsOf(row, thresholds, now)
      : nextStateMs(row, thresholds, now);
    next = Math.min(next, change ?? next);
  }
  return durationMs(next);
}

function nextWordsOf(row: BoardRow, thresholds: Thresholds, now: EpochMs): DurationMs | null {
  const { end } = row;
  if (end.kind === 'known') return nextChangeMs(end.window, thresholds, now);
  return end.kind === 'not-known' ? null : nextWordsMs(end.at, now);
}
