import type { RequestFailure } from '../request-failure';
import { retryDelayMs, shouldRetry } from './retry-rules';

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
