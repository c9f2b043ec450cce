import { type BoardRow, endOf, hasEnded } from '../board/board-row';
import { between, type EpochMs } from '../time';
import type { Thresholds } from '../window/reply-window';

/** How many windows end within the closing hours, as far as is known. */
export const countEndingSoon = (
  rows: readonly BoardRow[],
  { closingMs, criticalMs }: Thresholds,
  now: EpochMs,
): number =>
  rows.filter((row) => {
    const end = hasEnded(row) ? null : endOf(row);
    return end !== null && between(now, end) <= Math.max(closingMs, criticalMs);
  }).length;

/** The icon's drawn symbols that carry a number; any other number is `9plus`. */
export const ICON_SYMBOLS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '9plus'] as const;

export type IconSymbol = (typeof ICON_SYMBOLS)[number];

/** The symbol that shows this number. */
export const iconSymbol = (count: number): IconSymbol => ICON_SYMBOLS[count] ?? '9plus';
