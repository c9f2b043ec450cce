import fc from 'fast-check';
import { durationMs, epochMs, HOUR, MINUTE, SECOND } from '../time';
import { clockSample } from './clock-sample';
import {
  boundAt,
  type ClockSample,
  clockIsOffByMs,
  type KnownTime,
  NOTHING_KNOWN,
  needsProof,
  presentBy,
  type Witness,
  withBound,
  withSample,
} from './known-time';

const TRUE = Date.parse('2026-11-21T10:15:00Z');
const DAY = 24 * HOUR;

/** A computer whose clock is wrong by `error`; `passed` of true time is counted by the monotonic clock. */
interface Computer {
  readonly error: number;
  readonly passed: number;
  /** Slept, with a monotonic clock that stood still. */
  readonly slept?: number;
}
const monotonicOf = ({ passed }: Computer) => 1_000 + passed;
const trueNow = ({ passed, slept = 0 }: Computer) => TRUE + passed + slept;
const wallOf = (computer: Computer) => epochMs(trueNow(computer) + computer.error);

/** An answer's `Date`, which is `late` behind the truth where a cache gave it and did not say so. */
function sampleOn(computer: Computer, { by = 'api' as Witness, late = 0, took = 0 } = {}) {
  const sample = clockSample({
    by,
    dateHeader: new Date(trueNow(computer) - took / 2 - late).toUTCString(),
    askedAtMs: epochMs(wallOf(computer) - took),
    answeredAtMs: wallOf(computer),
    monotonicMs: monotonicOf(computer),
  });
  return sample as ClockSample;
}

const presentOn = (known: KnownTime, computer: Computer) =>
  presentBy(known, wallOf(computer), monotonicOf(computer));
const errorOn = (known: KnownTime, computer: Computer) =>
  presentOn(known, computer) - trueNow(computer);
const told = (...samples: readonly ClockSample[]) => samples.reduce(withSample, NOTHING_KNOWN);
const twice = (error: number) =>
  told(
    sampleOn({ error, passed: 0 }, { by: 'own-files' }),
    sampleOn({ error, passed: 0 }, { by: 'api' }),
  );

test('without a word of any server this computer counts', () => {
  const slow = { error: -5 * HOUR, passed: 0 };
  expect(presentOn(NOTHING_KNOWN, slow)).toBe(wallOf(slow));
  expect(needsProof(NOTHING_KNOWN, wallOf(slow), 1_000)).toBe(true);
  expect(clockIsOffByMs(NOTHING_KNOWN)).toBeNull();
});

describe('one answer', () => {
  test.each([
    ['20 min slow', -20 * MINUTE],
    ['a day slow', -DAY],
  ])('a clock that is %s is put right at once, hours later too', (_name, error) => {
    const known = told(sampleOn({ error, passed: 0 }));
    for (const passed of [0, HOUR, 5 * HOUR]) {
      expect(Math.abs(errorOn(known, { error, passed }))).toBeLessThanOrEqual(SECOND);
    }
    expect(known.isProved).toBe(false);
  });

  test('a clock that agrees with it is right', () => {
    const known = told(sampleOn({ error: 0, passed: 0 }));
    expect(known.isProved).toBe(true);
    expect(presentOn(known, { error: 0, passed: MINUTE })).toBe(TRUE + MINUTE);
  });

  test.each([3 * HOUR, 3 * MINUTE])('does not put a clock back that is %p ms ahead', (error) => {
    const known = told(sampleOn({ error, passed: 0 }));
    expect(errorOn(known, { error, passed: MINUTE })).toBe(error);
    expect(clockIsOffByMs(known)).toBeNull();
    expect(needsProof(known, wallOf({ error, passed: 0 }), 1_000)).toBe(true);
  });
});

describe('a second witness', () => {
  const fast = { error: 3 * HOUR, passed: 0 };
  const later = (passed: number) => ({ ...fast, passed });

  test.each<[string, Computer, Witness, number, boolean]>([
    ['another server at once', later(0), 'own-files', 0, true],
    ['the same one a moment later', later(1 * SECOND), 'api', 0, false],
    ['the same one 3 s later', later(3 * SECOND), 'api', 0, true],
    ['another one that is a minute behind', later(0), 'own-files', MINUTE, false],
    ['the same one with the same Date 5 s later', later(5 * SECOND), 'api', 5 * SECOND, false],
    ['the same one with the same Date an hour later', later(HOUR), 'api', HOUR, false],
  ])('%s: puts a fast clock back: %p', (_who, computer, by, late, isProved) => {
    const known = told(sampleOn(fast), sampleOn(computer, { by, late }));
    expect(known.isProved).toBe(isProved);
    const error = errorOn(known, computer);
    if (isProved) expect(Math.abs(error)).toBeLessThanOrEqual(SECOND);
    else expect(error).toBe(3 * HOUR);
  });

  test('that answers often is heard, too', () => {
    const samples = Array.from({ length: 10 }, (_, second) => sampleOn(later(second * SECOND)));
    expect(told(...samples).isProved).toBe(true);
  });

  test('a cache that does not say so proves nothing, however often it answers', () => {
    const stale = Array.from({ length: 10 }, (_, turn) =>
      sampleOn(later(turn * 6 * SECOND), { late: HOUR + turn * 6 * SECOND }),
    );
    expect(told(...stale).isProved).toBe(false);
    // Nor does it take back what was proved.
    const known = [...stale.slice(0, 1)].reduce(withSample, twice(3 * HOUR));
    expect(known.isProved).toBe(true);
    expect(Math.abs(errorOn(known, fast))).toBeLessThanOrEqual(SECOND);
  });
});

test.each<[string, number, number, number, number, number]>([
  // error when it was proved, true time since, counted by the monotonic clock, error now, error of the answer
  ['a slow clock after a sleep of 8 h', -HOUR, 8 * HOUR, 0, -HOUR, 0],
  ['a clock ahead, after a sleep: earlier is not believed', HOUR, 8 * HOUR, 0, HOUR, HOUR],
  ['a clock ahead, after 29 s of sleep', HOUR, 29 * SECOND, 0, HOUR, 0],
  ['a clock ahead, after 31 s of sleep', HOUR, 31 * SECOND, 0, HOUR, HOUR],
  ['a clock ahead that was set right', HOUR, HOUR, HOUR, 0, 0],
  ['a slow clock that was set right', -HOUR, HOUR, HOUR, 0, HOUR],
  ['a right clock that was set back', 0, HOUR, HOUR, -DAY, 0],
  ['a right clock that was set ahead', 0, HOUR, HOUR, DAY, DAY],
])('proved, then: %s', (_name, error, since, counted, errorNow, expected) => {
  const known = twice(error);
  expect(known.isProved).toBe(true);
  const now = { error: errorNow, passed: counted, slept: since - counted };
  expect(Math.abs(errorOn(known, now) - expected)).toBeLessThanOrEqual(SECOND);
  const hasJumped = errorNow !== error || since - counted > 30 * SECOND;
  expect(needsProof(known, wallOf(now), monotonicOf(now))).toBe(hasJumped);
});

describe('a stamp that a server made', () => {
  const slow = { error: -5 * HOUR, passed: 0 };
  const stamped = (known: KnownTime, stamp: number, computer: Computer) =>
    withBound(known, boundAt(epochMs(stamp), wallOf(computer), monotonicOf(computer)));

  test('puts a slow clock on as far as it goes, and it goes on from there', () => {
    const known = stamped(NOTHING_KNOWN, TRUE - 10 * MINUTE, slow);
    expect(errorOn(known, slow)).toBe(-10 * MINUTE);
    expect(errorOn(known, { ...slow, passed: 9 * HOUR })).toBe(-10 * MINUTE);
    expect(clockIsOffByMs(known)).toBe(5 * HOUR - 10 * MINUTE);
    expect(needsProof(known, wallOf(slow), 1_000)).toBe(true);
  });

  test('of the past puts nothing back', () => {
    const fast = { error: HOUR, passed: 0 };
    expect(errorOn(stamped(NOTHING_KNOWN, TRUE - DAY, fast), fast)).toBe(HOUR);
    const known = told(sampleOn(slow));
    expect(stamped(known, TRUE - MINUTE, slow)).toBe(known);
  });

  test('beyond a proved present is wrong', () => {
    const right = { error: 0, passed: 0 };
    const known = twice(0);
    expect(stamped(known, TRUE + 3 * HOUR, right)).toBe(known);
  });

  test('that lay beyond the present is corrected by two witnesses', () => {
    const right = { error: 0, passed: 0 };
    const wrong = stamped(NOTHING_KNOWN, TRUE + 3 * HOUR, right);
    const once = withSample(wrong, sampleOn(right, { by: 'own-files' }));
    expect(errorOn(once, right)).toBe(3 * HOUR);
    expect(once.isProved).toBe(false);
    const known = withSample(once, sampleOn({ ...right, passed: 5 * SECOND }, { by: 'own-files' }));
    expect(known.isProved).toBe(true);
    expect(errorOn(known, right)).toBe(0);
  });

  test('counts after a sleep in which the clock was set back', () => {
    const asleep = { error: -5 * HOUR, passed: 0, slept: 8 * HOUR };
    const known = stamped(twice(0), trueNow(asleep), asleep);
    expect(errorOn(known, asleep)).toBe(0);
    expect(known.isProved).toBe(false);
  });
});

test.each([
  [0, null],
  [2 * MINUTE, null],
  [2 * MINUTE + 1, 2 * MINUTE + 1],
  [-2 * MINUTE, null],
  [-2 * MINUTE - 1, -2 * MINUTE - 1],
])('a server %d ms ahead: told as %p', (offset, expected) => {
  const bound = { offsetMs: durationMs(offset), driftMs: durationMs(0) };
  expect(clockIsOffByMs({ bound, isProved: true, witnesses: [] })).toBe(expected);
  // That it is ahead takes proof.
  const unproved = offset > 0 ? expected : null;
  expect(clockIsOffByMs({ bound, isProved: false, witnesses: [] })).toBe(unproved);
});

describe('a cache that kept an answer since before a sleep, during which the monotonic clock stood still', () => {
  const SLEPT = 6 * HOUR;
  const awake = { passed: MINUTE, slept: SLEPT };

  test.each([
    ['after one answer beside a right clock', told(sampleOn({ error: 0, passed: 0 })), 0],
    ['after two, beside a clock ahead', twice(HOUR), HOUR],
    ['after one, beside a slow clock', told(sampleOn({ error: -HOUR, passed: 0 })), -HOUR],
    ['after two, beside a slow clock', twice(-HOUR), -HOUR],
  ])('%s: an answer as old as the sleep is not believed', (_when, known, error) => {
    const computer = { ...awake, error };
    for (const by of ['api', 'own-files'] as const) {
      const stale = withSample(known, sampleOn(computer, { by, late: SLEPT }));
      expect(errorOn(stale, computer)).toBeGreaterThanOrEqual(-SECOND);
      expect(needsProof(stale, wallOf(computer), monotonicOf(computer))).toBe(true);
    }
  });

  test('two answers that are behind by different times have the sleep between them', () => {
    const first = sampleOn({ error: 0, passed: 0 }, { late: HOUR });
    const second = sampleOn({ ...awake, error: 0 }, { late: HOUR + SLEPT });
    const known = told(first, second);
    expect(known.isProved).toBe(false);
    expect(errorOn(known, { ...awake, error: 0 })).toBe(0);
  });

  test('two true answers after it put the clock back all the same', () => {
    const computer = { ...awake, error: HOUR };
    const stale = withSample(twice(HOUR), sampleOn(computer, { late: SLEPT }));
    const later = { ...computer, passed: computer.passed + 5 * SECOND };
    const known = [sampleOn(computer), sampleOn(later)].reduce(withSample, stale);
    expect(known.isProved).toBe(true);
    expect(Math.abs(errorOn(known, later))).toBeLessThanOrEqual(SECOND);
  });

  test('a clock that was set without a sleep is proved anew by two answers', () => {
    const set = (passed: number) => ({ error: 2 * HOUR, passed });
    const known = withSample(twice(HOUR), sampleOn(set(MINUTE)));
    const proved = withSample(known, sampleOn(set(2 * MINUTE)));
    expect(proved.isProved).toBe(true);
    expect(Math.abs(errorOn(proved, set(2 * MINUTE)))).toBeLessThanOrEqual(SECOND);
  });
});

test('an hour slow, after a sleep: a message of it does not take back what was known of the clock', () => {
  const computer = { error: -HOUR, passed: 0, slept: 6 * HOUR };
  const stamp = epochMs(trueNow(computer) - 2 * HOUR);
  const bound = boundAt(stamp, wallOf(computer), monotonicOf(computer));
  for (const known of [told(sampleOn({ error: -HOUR, passed: 0 })), twice(-HOUR)]) {
    expect(Math.abs(errorOn(withBound(known, bound), computer))).toBeLessThanOrEqual(SECOND);
  }
});

test('one cached answer, asked for again and again, does not bring the time back bit by bit', () => {
  let known = twice(HOUR);
  for (let passed = 0; passed <= MINUTE; passed += 4 * SECOND) {
    known = withSample(known, sampleOn({ error: HOUR, passed }, { late: passed }));
  }
  expect(errorOn(known, { error: HOUR, passed: MINUTE })).toBeGreaterThanOrEqual(-5 * SECOND);
});

describe('whatever servers, caches and clocks do', () => {
  const error = fc.integer({ min: -DAY, max: DAY });
  const answer = fc.record({
    by: fc.constantFrom<Witness>('api', 'own-files'),
    /** Caches keep a `Date` for whole minutes and more, each its own. */
    late: fc.oneof(
      fc.constant(0),
      fc.integer({ min: 1, max: 24 * 60 }).map((count) => count * MINUTE),
    ),
    isStamp: fc.boolean(),
    took: fc.integer({ min: 0, max: 9 * SECOND }),
    awake: fc.integer({ min: 0, max: 3 * HOUR }),
    asleep: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 8 * HOUR })),
  });
  const history = fc.array(answer, { maxLength: 6 });

  /** Plays the answers on a computer whose clock nobody sets; `step` sees what was known before each and after. */
  function play(
    off: number,
    answers: typeof history extends fc.Arbitrary<infer T> ? T : never,
    step: (before: KnownTime, after: KnownTime, computer: Computer) => void = () => {},
  ) {
    let known = NOTHING_KNOWN;
    let computer: Required<Computer> = { error: off, passed: 0, slept: 0 };
    const lates = new Set<number>();
    const told: number[] = [];
    for (const { by, late, isStamp, took, awake, asleep } of answers) {
      const { passed, slept } = computer;
      computer = { error: off, passed: passed + awake + took, slept: slept + asleep };
      const before = known;
      if (isStamp) {
        const stamp = epochMs(trueNow(computer) - late);
        known = withBound(known, boundAt(stamp, wallOf(computer), monotonicOf(computer)));
      } else {
        // Two caches that are behind by the very same, or tell the very same moment, are one cache.
        const moment = trueNow(computer) - late;
        const isOneCache = told.some((other) => Math.abs(other - moment) < MINUTE);
        const own = lates.has(late) || isOneCache ? 0 : late;
        lates.add(own);
        told.push(moment);
        known = withSample(known, sampleOn(computer, { by, late: own, took }));
      }
      step(before, known, computer);
    }
    return { known, computer };
  }

  test('the present is never before the truth where the clock is not slow', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: DAY }), history, (off, answers) => {
        const { known, computer } = play(off, answers);
        // Off by half a second and half of the slowest request.
        expect(errorOn(known, computer)).toBeGreaterThanOrEqual(-6 * SECOND);
      }),
      { numRuns: 3_000 },
    );
  });

  test('nor after one true answer on a slow one, nor before this computer’s own time', () => {
    fc.assert(
      fc.property(fc.integer({ min: -DAY, max: 0 }), history, (off, answers) => {
        const { known, computer } = play(off, answers);
        expect(presentOn(known, computer)).toBeGreaterThanOrEqual(wallOf(computer));
        const truth = withSample(known, sampleOn(computer));
        expect(errorOn(truth, computer)).toBeGreaterThanOrEqual(-6 * SECOND);
      }),
      { numRuns: 3_000 },
    );
  });

  test('what proves nothing never brings the present back', () => {
    fc.assert(
      fc.property(error, history, (off, answers) => {
        play(off, answers, (before, after, computer) => {
          if (after.isProved) return;
          const back = presentOn(before, computer) - presentOn(after, computer);
          expect(back).toBeLessThanOrEqual(0);
        });
      }),
      { numRuns: 3_000 },
    );
  });

  test('two true answers in a row put any clock right', () => {
    fc.assert(
      fc.property(error, history, (off, answers) => {
        const { known, computer } = play(off, answers);
        const again = { ...computer, passed: computer.passed + 30 * SECOND };
        const proved = withSample(
          withSample(known, sampleOn(computer, { by: 'own-files' })),
          sampleOn(again, { by: 'own-files' }),
        );
        expect(proved.isProved).toBe(true);
        expect(Math.abs(errorOn(proved, again))).toBeLessThanOrEqual(2 * SECOND + 500);
      }),
      { numRuns: 3_000 },
    );
  });
});
