import { DEFAULT_MARGINS, DEFAULT_THRESHOLDS } from '../settings';
import { epochMs, HOUR, MINUTE } from '../time';
import { boardRowOf } from './board.fixture';
import { countEndingSoon, type Urgency, urgencyOf } from './urgency';

const NOW = epochMs(Date.parse('2026-11-20T10:15:00Z'));

/** Known by its times of updates alone. */
const rowIn = (leftMs: number) =>
  boardRowOf(NOW, {
    requesterUpdatedAt: epochMs(NOW + leftMs - 24 * HOUR + DEFAULT_MARGINS.sentMs),
  });
const blank = boardRowOf(NOW, { updatedAt: null, requesterUpdatedAt: null });

test.each<[string, number, Urgency]>([
  ['a moment before the first mark', 4 * HOUR + 1, 'open'],
  ['at it', 4 * HOUR, 'closing'],
  ['a moment before the second', HOUR + 1, 'closing'],
  ['at it', HOUR, 'critical'],
  ['a moment before the end', 1, 'critical'],
  ['at it', 0, 'closed'],
])('%s: a bound is as near as what is proved', (_when, leftMs, urgency) => {
  expect(urgencyOf(rowIn(leftMs), DEFAULT_THRESHOLDS, NOW)).toBe(urgency);
});

test('what nobody knows is neither near nor far', () => {
  expect(urgencyOf(blank, DEFAULT_THRESHOLDS, NOW)).toBe('not-known');
});

test('soon is what ends within the first mark, and not what has ended', () => {
  const rows = [rowIn(-MINUTE), rowIn(MINUTE), rowIn(4 * HOUR), rowIn(5 * HOUR), blank];
  expect(countEndingSoon(rows, DEFAULT_THRESHOLDS, NOW)).toBe(2);
});
