import fc from 'fast-check';
import { DEFAULT_MARGINS, DEFAULT_THRESHOLDS } from '../settings';
import { epochMs, HOUR, MINUTE, SECOND } from '../time';
import { barOf } from './arrange-rows';
import { boardRowOf, readOf } from './board.fixture';
import { endOf, hasEnded } from './board-row';
import { stateOf } from './filter-rows';
import { nextBoardChangeMs } from './next-board-change';

const NOW = epochMs(Date.parse('2026-11-20T10:15:00Z'));
const SEEN = new Set(['42']);
const NOTHING = new Set<string>();

/** A bound that ends so long after now. */
const rowIn = (left: number, now: number = NOW) =>
  boardRowOf(now, { requesterUpdatedAt: epochMs(NOW + left - 24 * HOUR + DEFAULT_MARGINS.sentMs) });

test.each([
  ['no row', [], SEEN, null],
  ['a row in sight, by its words', [rowIn(5 * HOUR + 20 * SECOND)], SEEN, 20 * SECOND],
  ['a row in sight, by its seconds', [rowIn(30_500)], SEEN, 500],
  ['one that has ended, in sight', [rowIn(-20 * SECOND)], SEEN, 40 * SECOND],
  ['one out of sight, only by its state', [rowIn(4 * HOUR + 20 * SECOND)], NOTHING, 20 * SECOND],
  ['the end of one out of sight', [rowIn(7 * SECOND)], NOTHING, 7 * SECOND],
  ['one that has ended, out of sight', [rowIn(-20 * SECOND)], NOTHING, MINUTE],
  ['the earliest of several', [rowIn(30 * HOUR), rowIn(9 * SECOND)], NOTHING, 9 * SECOND],
  ['an open one out of sight', [boardRowOf(0, {}, readOf())], NOTHING, MINUTE],
])('%s', (_name, rows, visible, expected) => {
  expect(nextBoardChangeMs(rows, visible, DEFAULT_THRESHOLDS, NOW)).toBe(expected);
});

test('until then no state has changed, and a bar at most by the minute', () => {
  fc.assert(
    fc.property(fc.integer({ min: -HOUR, max: 26 * HOUR }), fc.boolean(), (left, isSeen) => {
      const row = rowIn(left);
      const visible = isSeen ? SEEN : NOTHING;
      const ms = nextBoardChangeMs([row], visible, DEFAULT_THRESHOLDS, NOW) ?? 0;
      expect(ms).toBeGreaterThan(0);
      expect(ms).toBeLessThanOrEqual(MINUTE);
      const later = rowIn(left, NOW + ms - 1);
      expect(stateOf(later)).toBe(stateOf(row));
      if (!hasEnded(row)) expect(endOf(later)).toBe(endOf(row));
      expect(barOf(later, NOW)).toBe(barOf(row, NOW));
    }),
  );
});
