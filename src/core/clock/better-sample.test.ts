import { durationMs, HOUR, MINUTE, SECOND } from '../time';
import { betterSample } from './better-sample';

const sampleOf = (offset: number, takenAtMs: number, drift = 0) => ({
  offsetMs: durationMs(offset),
  driftMs: durationMs(drift),
  takenAtMs,
});

test('the first is the best there is', () => {
  const first = sampleOf(-HOUR, 0);
  expect(betterSample(null, first)).toBe(first);
});

test.each([
  ['the same', 0, MINUTE, true],
  ['the server later', HOUR, MINUTE, true],
  ['5 s behind', -5 * SECOND, MINUTE, true],
  ['1 ms more behind, from a cache', -5 * SECOND - 1, MINUTE, false],
  ['a day behind, from a cache', -24 * HOUR, 10 * MINUTE, false],
  ['a day behind, after 10 min', -24 * HOUR, 10 * MINUTE + 1, true],
])('%s: the newer is taken: %p %p %p', (_name, offset, later, isNewer) => {
  const earlier = sampleOf(0, 1_000);
  const newer = sampleOf(offset, 1_000 + later);
  expect(betterSample(earlier, newer)).toBe(isNewer ? newer : earlier);
});

test("a clock that was set between them does not put the server's time back", () => {
  const before = sampleOf(0, 0);
  const setAnHourAhead = sampleOf(-HOUR, MINUTE, HOUR);
  expect(betterSample(before, setAnHourAhead)).toBe(setAnHourAhead);
  const cached = sampleOf(-HOUR - 6 * SECOND, MINUTE, HOUR);
  expect(betterSample(before, cached)).toBe(before);
});
