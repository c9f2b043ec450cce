import { type BoardBar, HOURS_SHOWN } from '../../../core/board/arrange-rows';
import { durationMs, HOUR } from '../../../core/time';
import type { Thresholds } from '../../../core/window/reply-window';
import { stateAt } from '../../../core/window/reply-window-at';
import type { Translate } from '../../i18n/create-translate';
import type { MessageKey } from '../../i18n/messages';

/** As the picture shows them: what is over, then hour by hour, then the rest. */
export const BARS: readonly BoardBar[] = [
  'ended',
  ...Array.from({ length: HOURS_SHOWN }, (_, hour) => hour),
  'later',
  'not-known',
];

/** "Ends in 2 to 3 h: 6 tickets". */
export function describeBar(bar: BoardBar, count: number, t: Translate): string {
  if (bar === 0) return t('board.bar.first', { count });
  return typeof bar === 'number'
    ? t('board.bar.hour', { from: bar, to: bar + 1, count })
    : t(`board.bar.${bar}`, { count });
}

/** How near what it counts is at the latest. */
export const toneOf = (bar: BoardBar, thresholds: Thresholds): string =>
  typeof bar === 'number' ? stateAt(durationMs((bar + 1) * HOUR), thresholds) : bar;

/** The hours that are named below their bars. */
const MARKS: ReadonlySet<number> = new Set([1, 4, 8, 12, 16, 20, 24]);

/** What stands below a bar; null: nothing. */
export function markOf(bar: BoardBar, t: Translate): string | null {
  if (typeof bar === 'number') {
    return MARKS.has(bar + 1) ? t('board.mark.hours', { hours: bar + 1 }) : null;
  }
  return t(`board.mark.${bar}` as MessageKey);
}
