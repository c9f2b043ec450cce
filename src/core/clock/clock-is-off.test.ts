import { durationMs, MINUTE } from '../time';
import { clockIsOffByMs } from './clock-is-off';

test.each([
  [0, null],
  [2 * MINUTE, null],
  [-2 * MINUTE, null],
  [2 * MINUTE + 1, 2 * MINUTE + 1],
  [-2 * MINUTE - 1, -2 * MINUTE - 1],
])('a server %d ms ahead: %p', (offset, expected) => {
  const sample = { offsetMs: durationMs(offset), driftMs: durationMs(0), takenAtMs: 0 };
  expect(clockIsOffByMs(sample)).toBe(expected);
});

test('nothing known, nothing told', () => {
  expect(clockIsOffByMs(null)).toBeNull();
});
