import { epochMs, HOUR, MINUTE, SECOND } from '../time';
import { clockSample } from './clock-sample';

const SERVER = Date.parse('2026-11-21T10:15:00Z');
const DATE = 'Sat, 21 Nov 2026 10:15:00 GMT';

const sampleOf = (asked: number, took: number, dateHeader = DATE) =>
  clockSample({
    by: 'api',
    dateHeader,
    askedAtMs: epochMs(asked),
    answeredAtMs: epochMs(asked + took),
    monotonicMs: 7_000,
  });

test.each([
  ['right, as near as a whole second tells', 500, 0, 0],
  ['20 min slow', 500 - 20 * MINUTE, 0, 20 * MINUTE],
  ['an hour ahead', 500 + HOUR, 0, -HOUR],
  ['the middle of a request of 4 s', 500 - 2 * SECOND, 4 * SECOND, 0],
  ['a request of 10 s', 500 - 5 * SECOND, 10 * SECOND, 0],
  ['2 s slow, which may be no error at all', 500 - 2 * SECOND, 0, 0],
  ['just more than that', 500 - 2 * SECOND - 1, 0, 2 * SECOND + 1],
  ['2 s ahead', 500 + 2 * SECOND, 0, 0],
  ['just more than that ahead', 500 + 2 * SECOND + 1, 0, -2 * SECOND - 1],
])('a clock that is %s', (_name, asked, took, offset) => {
  const sample = sampleOf(SERVER + asked, took);
  expect(sample).toEqual({
    by: 'api',
    offsetMs: offset,
    driftMs: SERVER + asked + took - 7_000,
    aheadMs: SERVER + 500 + took / 2 - 7_000,
    uncertainMs: 500 + took / 2,
    takenAtMs: 7_000,
  });
});

test.each([
  ['a header that cannot be read', SERVER, 0, 'today'],
  ['an answer after more than 10 s', SERVER, 10 * SECOND + 1, DATE],
  ['a clock set back during the request', SERVER, -1, DATE],
])('nothing from %s', (_name, asked, took, header) => {
  expect(sampleOf(asked, took, header)).toBeNull();
});

test('it is off by half a second and half the request at most', () => {
  for (const late of [0, 400, 999]) {
    for (const took of [0, 800, 3_000]) {
      for (const back of [0, 0.3, 1]) {
        const written = SERVER + late;
        const sample = sampleOf(written - took * (1 - back), took);
        expect(Math.abs(sample?.offsetMs ?? Number.NaN)).toBeLessThanOrEqual(500 + took / 2);
      }
    }
  }
});
