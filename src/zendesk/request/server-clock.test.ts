import { durationMs, type EpochMs, epochMs } from '../../core/time';
import { noteDate } from './note-date';
import { createServerClock } from './server-clock';

const NOON = Date.UTC(2026, 10, 20, 12);
const MINUTE = 60_000;

/** A computer whose clock is wrong by `offMs`, and whose time passes as the test says. */
function computer(offMs: number) {
  let passed = 0;
  const clock = createServerClock({
    wallMs: () => epochMs(NOON + offMs + passed),
    monotonicMs: () => 5_000 + passed,
  });
  return {
    clock,
    pass: (ms: number) => {
      passed += ms;
    },
    /** An answer of a server whose own time is `serverMs`, made and read at once. */
    hear: (headers: unknown) => noteDate(clock, { status: 200, headers }, clock.local.wallMs()),
  };
}

const date = (ms: number) => new Date(ms).toUTCString();

test('before any answer: this computer’s clock, and no word on it', () => {
  const { clock } = computer(-20 * MINUTE);
  expect(clock.now()).toBe(NOON - 20 * MINUTE);
  expect(clock.offByMs()).toBeNull();
});

test.each([
  ['slow', -20 * MINUTE],
  ['fast', 20 * MINUTE],
  ['a day slow', -24 * 60 * MINUTE],
])('a clock that is %s is corrected to the second, and goes on', (_what, offMs) => {
  const { clock, hear, pass } = computer(offMs);
  hear({ Date: date(NOON) });
  expect(Math.abs(clock.now() - NOON)).toBeLessThanOrEqual(1_000);
  expect(Math.abs((clock.offByMs() ?? 0) + offMs)).toBeLessThanOrEqual(1_000);
  pass(MINUTE);
  expect(Math.abs(clock.now() - NOON - MINUTE)).toBeLessThanOrEqual(1_000);
});

test('up to two minutes are corrected without a word', () => {
  const { clock, hear } = computer(-1.5 * MINUTE);
  hear({ Date: date(NOON) });
  expect(Math.abs(clock.now() - NOON)).toBeLessThanOrEqual(1_000);
  expect(clock.offByMs()).toBeNull();
});

test.each([
  ['no headers', undefined],
  ['no Date', { 'Content-Type': 'application/json' }],
  ['a Date that is none', { Date: 'yesterday' }],
  ['an answer out of a cache', { Date: date(NOON), Age: '30' }],
  ['an answer out of a cache, as Headers', new Headers({ Date: date(NOON), Age: '1' })],
])('%s tells nothing', (_what, headers) => {
  const { clock, hear } = computer(-20 * MINUTE);
  const heard = jest.fn();
  clock.subscribe(heard);
  hear(headers);
  expect(clock.now()).toBe(NOON - 20 * MINUTE);
  expect(heard).not.toHaveBeenCalled();
});

test.each([
  ['Headers', new Headers({ Date: date(NOON) })],
  ['lower case', { date: date(NOON) }],
  ['an age of nothing', { Date: date(NOON), Age: '0' }],
])('%s are read', (_what, headers) => {
  const { clock, hear } = computer(-20 * MINUTE);
  hear(headers);
  expect(clock.offByMs()).not.toBeNull();
});

test('listeners hear of another sample until they stop', () => {
  const { clock, hear, pass } = computer(0);
  const heard = jest.fn();
  const stop = clock.subscribe(heard);
  hear({ Date: date(NOON) });
  expect(heard).toHaveBeenCalledTimes(1);
  pass(MINUTE);
  // A server that went back in time: an old answer, which does not count.
  hear({ Date: date(NOON - 5 * MINUTE) });
  expect(heard).toHaveBeenCalledTimes(1);
  hear({ Date: date(NOON + MINUTE) });
  expect(heard).toHaveBeenCalledTimes(2);
  stop();
  pass(MINUTE);
  hear({ Date: date(NOON + 2 * MINUTE) });
  expect(heard).toHaveBeenCalledTimes(2);
});

test('a sample can be noted as it is', () => {
  const { clock } = computer(0);
  clock.note({ offsetMs: durationMs(5 * MINUTE), driftMs: durationMs(0), takenAtMs: 0 });
  expect(clock.offByMs()).toBe(5 * MINUTE);
  const later: EpochMs = clock.now();
  expect(later).toBeGreaterThan(NOON);
});
