import fc from 'fast-check';
import { durationMs, epochMs, HOUR, MINUTE, SECOND } from '../time';
import { correctedNow } from './corrected-now';

const TRUE = Date.parse('2026-11-21T10:15:00Z');
const DAY = 24 * HOUR;

/** A sample taken when the monotonic clock showed 0. */
const sampleAt = (wall: number) => ({
  offsetMs: durationMs(TRUE - wall),
  driftMs: durationMs(wall),
  takenAtMs: 0,
});

test('without a sample this computer counts', () => {
  expect(correctedNow(null, epochMs(5), 1)).toBe(5);
});

test.each([
  ['right', 0],
  ['20 min slow', -20 * MINUTE],
  ['a day slow', -DAY],
  ['a day ahead', DAY],
])('a clock that is %s is corrected, at once and hours later', (_name, error) => {
  const sample = sampleAt(TRUE + error);
  for (const later of [0, HOUR, 5 * HOUR]) {
    expect(correctedNow(sample, epochMs(TRUE + error + later), later)).toBe(TRUE + later);
  }
});

test.each<[string, number, number, number, number, number]>([
  // error at the sample, real time since, counted by the monotonic clock, error now, error of the answer
  ['a slow clock after a sleep of 8 h', -HOUR, 8 * HOUR, 0, -HOUR, 0],
  ['a clock ahead, after a sleep: earlier is not believed', HOUR, 8 * HOUR, 0, HOUR, HOUR],
  ['a clock ahead, after 30 s of sleep', HOUR, 30 * SECOND, 0, HOUR, 0],
  ['a clock ahead, after 1 ms more', HOUR, 30 * SECOND + 1, 0, HOUR, HOUR],
  ['a clock ahead that was set right', HOUR, HOUR, HOUR, 0, 0],
  ['a slow clock that was set right', -HOUR, HOUR, HOUR, 0, HOUR],
  ['a right clock that was set back', 0, HOUR, HOUR, -DAY, 0],
  ['a right clock that was set ahead', 0, HOUR, HOUR, DAY, DAY],
])('%s', (_name, error, since, counted, errorNow, expected) => {
  const now = TRUE + since;
  const answer = correctedNow(sampleAt(TRUE + error), epochMs(now + errorNow), counted);
  expect(answer - now).toBe(expected);
});

test('it is never before the true time, unless the clock was set back in a sleep', () => {
  const error = fc.integer({ min: -DAY, max: DAY });
  const time = fc.integer({ min: 0, max: 3 * DAY });
  fc.assert(
    fc.property(error, error, time, time, (before, after, awake, asleep) => {
      const isSetBackInSleep = asleep > 0 && after < before;
      fc.pre(!isSetBackInSleep);
      const now = TRUE + awake + asleep;
      const answer = correctedNow(sampleAt(TRUE + before), epochMs(now + after), awake);
      expect(answer).toBeGreaterThanOrEqual(now);
    }),
  );
});
