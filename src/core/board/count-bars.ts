import type { EpochMs } from '../time';
import { type BoardBar, barOf } from './arrange-rows';
import type { BoardRow } from './board-row';

/** How many rows belong to each bar of the picture; a bar without any is left out. */
export function countBars(
  rows: readonly BoardRow[],
  now: EpochMs,
): ReadonlyMap<BoardBar, number> {
  const counts = new Map<BoardBar, number>();
  for (const row of rows) {
    const bar = barOf(row, now);
    counts.set(bar, (counts.get(bar) ?? 0) + 1);
  }
  return counts;
}
