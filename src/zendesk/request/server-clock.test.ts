import type { Witness } from '../../core/clock/known-time';
import { epochMs } from '../../core/time';
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
    /** An answer with these headers, made and read at once. */
    hear: (headers: unknown, by: Witness = 'api') =>
      noteDate(clock, { status: 200, headers }, clock.local.wallMs(), by),
  };
}

const date = (ms: number) => new Date(ms).toUTCString();

test('before any answer: this computer’s clock, and no word on it', () => {
  const { clock } = computer(-20 * MINUTE);
  expect(clock.now()).toBe(NOON - 20 * MINUTE);
  expect(clock.offByMs()).toBeNull();
  expect(clock.proof()).toBe('not-yet');
  expect(clock.needsProof()).toBe(true);
});

test.each([
  ['slow', -20 * MINUTE],
  ['fast', 20 * MINUTE],
  ['a day slow', -24 * 60 * MINUTE],
])('by two servers a clock that is %s is corrected to the second, and goes on', (_what, offMs) => {
  const { clock, hear, pass } = computer(offMs);
  hear({ Date: date(NOON) }, 'own-files');
  hear({ Date: date(NOON) });
  expect(clock.proof()).toBe('proved');
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
  ['an answer out of a cache with a Date that is none', { Date: 'yesterday', Age: '30' }],
  ['an age that is no number of seconds', { Date: date(NOON), Age: 'Infinity' }],
  ['an age that cannot be read', { Date: date(NOON), Age: '30, 0' }],
])('%s tells nothing', (_what, headers) => {
  const { clock, hear } = computer(-20 * MINUTE);
  const heard = jest.fn();
  clock.subscribe(heard);
  hear(headers);
  expect(clock.now()).toBe(NOON - 20 * MINUTE);
  expect(heard).not.toHaveBeenCalled();
});

test.each([
  ['plain', { Date: date(NOON - 30_000), Age: '30' }],
  ['Headers', new Headers({ Date: date(NOON - 3_600_000), Age: '3600' })],
])(
  'an answer out of a cache, %s: the present is not before it, and that is all',
  (_what, headers) => {
    const slow = computer(-20 * MINUTE);
    expect(slow.hear(headers)).toBeNull();
    expect(slow.clock.now()).toBe(NOON);
    expect(slow.clock.proof()).toBe('not-yet');
    const fast = computer(20 * MINUTE);
    fast.hear(headers);
    expect(fast.clock.now()).toBe(NOON + 20 * MINUTE);
  },
);

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

test('a message’s stamp puts a slow clock on', () => {
  const { clock, pass } = computer(-20 * MINUTE);
  const heard = jest.fn();
  clock.subscribe(heard);
  clock.noteStamp(epochMs(NOON - MINUTE));
  expect(heard).toHaveBeenCalledTimes(1);
  pass(MINUTE);
  expect(clock.now()).toBe(NOON);
});

test('asked in vain is told once, and only as long as nothing proves the clock', () => {
  const { clock, hear } = computer(0);
  const heard = jest.fn();
  clock.subscribe(heard);
  clock.noteUnproved();
  clock.noteUnproved();
  expect(heard).toHaveBeenCalledTimes(1);
  expect(clock.proof()).toBe('unproved');
  hear({ Date: date(NOON) });
  expect(clock.proof()).toBe('proved');
  // It was set since, and nobody tells the time any more.
  clock.noteUnproved();
  expect(clock.proof()).toBe('unproved');
  expect(heard).toHaveBeenCalledTimes(3);
});
