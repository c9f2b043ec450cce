import fc from 'fast-check';
import { epochMs, HOUR, MINUTE } from '../time';
import { createElapsed } from './elapsed';

function computer() {
  let wall = Date.UTC(2026, 10, 20, 12);
  let monotonic = 1_000;
  const elapsedMs = createElapsed({ wallMs: () => epochMs(wall), monotonicMs: () => monotonic });
  return {
    elapsedMs,
    pass: (wallBy: number, monotonicBy: number) => {
      wall += wallBy;
      monotonic += monotonicBy;
    },
  };
}

test.each([
  ['both clocks go on', MINUTE, MINUTE, MINUTE],
  ['a laptop sleeps and the monotonic clock stands still', 8 * HOUR, 0, 8 * HOUR],
  ['the clock is set back', MINUTE - HOUR, MINUTE, MINUTE],
  ['the clock is set ahead', MINUTE + HOUR, MINUTE, MINUTE + HOUR],
  ['the clock is set back while nothing else tells', -HOUR, 0, 0],
])('%s', (_what, wallBy, monotonicBy, expected) => {
  const { elapsedMs, pass } = computer();
  expect(elapsedMs()).toBe(0);
  pass(wallBy, monotonicBy);
  expect(elapsedMs()).toBe(expected);
});

test('whatever happens to the clocks, an age is at least what either says, and never shrinks', () => {
  const step = fc.tuple(fc.integer({ min: -HOUR, max: HOUR }), fc.nat(HOUR));
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), (steps) => {
      const { elapsedMs, pass } = computer();
      let [wall, monotonic, before] = [0, 0, 0];
      for (const [wallBy, monotonicBy] of steps) {
        pass(wallBy, monotonicBy);
        wall += wallBy;
        monotonic += monotonicBy;
        const now = elapsedMs();
        expect(now).toBeGreaterThanOrEqual(Math.max(wall, monotonic, before));
        before = now;
      }
    }),
  );
});
