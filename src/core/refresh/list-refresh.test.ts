import type { RequestFailure } from '../request-failure';
import {
  dueAtMs,
  isFreshAnswer,
  type ListAnswer,
  type ListEvent,
  type ListRefresh,
  newRefresh,
  refreshStep,
  retryDelayMs,
  shouldRetry,
} from './list-refresh';

const FRESH_MS = 60_000;
const status = (code: number, retryAfterMs: number | null = null): RequestFailure => ({
  kind: 'status',
  status: code,
  retryAfterMs,
});
const answered = (nowMs: number, answer: Partial<ListAnswer<string>>): ListEvent<string> => ({
  kind: 'answered',
  nowMs,
  answer: { good: null, failure: null, atMs: nowMs, isOwn: true, ...answer },
});
const good = (nowMs: number, list = 'a list') => answered(nowMs, { good: { list, atMs: nowMs } });
const failed = (nowMs: number, failure: RequestFailure) => answered(nowMs, { failure });
const ending = (...events: readonly ListEvent<string>[]): ListRefresh<string> =>
  events.reduce<ListRefresh<string>>(
    (state, event) => refreshStep(state, event, FRESH_MS),
    newRefresh(),
  );
const due = (...events: readonly ListEvent<string>[]) => dueAtMs(ending(...events), FRESH_MS);

test.each<[string, readonly ListEvent<string>[], number | null]>([
  ['while it is fetched', [], null],
  ['a good list: when it is no longer fresh', [good(100)], 60_100],
  ['outdated by another tab: at once', [good(100), { kind: 'renewed-elsewhere' }], -Infinity],
  ['a server’s trouble: a second, then two', [failed(100, status(500))], 1_100],
  ['…', [failed(100, status(500)), { kind: 'due' }, failed(2_000, status(500))], 4_000],
  [
    'three times: no more by itself',
    [
      ...[failed(0, status(500)), { kind: 'due' } as const, failed(1, status(500))],
      ...[{ kind: 'due' } as const, failed(2, status(500))],
    ],
    null,
  ],
  ['a pause that was asked for', [failed(100, status(429, 7_000))], 7_100],
  ['a long one is the agent’s to decide on', [failed(100, status(429, 300_000))], null],
  [
    'a long one with a list: not before its end',
    [good(0), { kind: 'due' }, failed(100, status(429, 300_000))],
    300_100,
  ],
  ['a lacking right: never', [good(0), { kind: 'due' }, failed(100, status(403))], null],
  [
    'offline with a list: later',
    [good(0), { kind: 'due' }, failed(100, { kind: 'offline' })],
    60_100,
  ],
])('%s', (_what, events, at) => {
  expect(due(...events)).toBe(at);
});

test('a refresh that fails leaves the last good list', () => {
  expect(ending(good(0), { kind: 'refresh' }, failed(5, status(403)))).toMatchObject({
    phase: 'idle',
    good: { list: 'a list', atMs: 0 },
    failure: status(403),
  });
});

test('at the agent’s wish tries are counted anew, and not while one is under way', () => {
  const waiting = ending(failed(0, status(500)));
  const asked = refreshStep(waiting, { kind: 'refresh' }, FRESH_MS);
  expect(asked).toMatchObject({
    phase: 'fetching',
    isForced: true,
    failure: null,
    failureCount: 0,
  });
  expect(refreshStep(asked, { kind: 'refresh' }, FRESH_MS)).toBe(asked);
});

test('a pause that was asked for holds at the agent’s wish too', () => {
  const waiting = ending(failed(0, status(429, 7_000)));
  expect(refreshStep(waiting, { kind: 'refresh' }, FRESH_MS)).toBe(waiting);
});

test('an older list never replaces a newer one', () => {
  const older = answered(10, { good: { list: 'older', atMs: 2 }, isOwn: false });
  expect(ending(good(5, 'newer'), { kind: 'due' }, older).good?.list).toBe('newer');
});

test.each([
  [FRESH_MS - 1, null],
  [FRESH_MS, 'offline'],
])('another tab’s trouble at %d ms is none here as long as the list serves: %s', (at, kind) => {
  const theirs = answered(at, { failure: { kind: 'offline' }, isOwn: false });
  expect(ending(good(0), { kind: 'due' }, theirs).failure?.kind ?? null).toBe(kind);
});

describe('what another tab has', () => {
  const isFresh = (answer: Partial<ListAnswer<string>>, nowMs: number, notBeforeMs = -Infinity) =>
    isFreshAnswer(
      { good: null, failure: null, atMs: 0, ...answer },
      { notBeforeMs },
      nowMs,
      FRESH_MS,
    );

  test.each([
    ['a list', { good: { list: 'x', atMs: 0 } }, FRESH_MS],
    ['a failure', { failure: { kind: 'offline' } as const }, 5_000],
    ['a short pause', { failure: status(429, 1_000) }, 5_000],
    ['a pause', { failure: status(429, 20_000) }, 20_000],
  ])('%s serves for so long', (_what, answer, ms) => {
    expect([ms - 1, ms, ms + 1].map((nowMs) => isFresh(answer, nowMs))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('what was tried before one’s own failure is not good enough', () => {
    const list = { good: { list: 'x', atMs: 10 } };
    expect([9, 10, 11].map((notBefore) => isFresh(list, 20, notBefore))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('retries', () => {
  const status = (code: number, retryAfterMs: number | null = null): RequestFailure => ({
    kind: 'status',
    status: code,
    retryAfterMs,
  });

  test.each([
    ['500', status(500), true],
    ['503', status(503), true],
    ['429', status(429), true],
    ['429 with a pause', status(429, 5_000), true],
    ['429 with the longest pause', status(429, 120_000), true],
    ['429 with a longer one: the agent decides', status(429, 120_001), false],
    ['401', status(401), false],
    ['403', status(403), false],
    ['404', status(404), false],
    ['422', status(422), false],
    ['offline', { kind: 'offline' } as const, false],
    ['no answer', { kind: 'no-answer' } as const, false],
    ['an answer nobody can read', { kind: 'wrong-shape', detail: '' } as const, false],
  ])('%s', (_what, failure, expected) => {
    expect(shouldRetry(0, failure)).toBe(expected);
    expect(shouldRetry(1, failure)).toBe(expected);
    // Twice is enough for anything.
    expect(shouldRetry(2, failure)).toBe(false);
  });

  test.each([
    ['what a 429 asks for', 0, status(429, 7_000), 7_000],
    ['also the second time', 1, status(429, 7_000), 7_000],
    ['no pause at all', 0, status(429, 0), 0],
    ['a 429 that asks for nothing', 0, status(429), 30_000],
    ['a server’s trouble', 0, status(500), 1_000],
    ['and again', 1, status(500), 2_000],
  ])('waits: %s', (_what, retriesSoFar, failure, expected) => {
    expect(retryDelayMs(retriesSoFar, failure)).toBe(expected);
  });
});
