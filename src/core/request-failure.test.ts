import { isClearNo, isRefused, type RequestFailure } from './request-failure';

const status = (code: number): RequestFailure => ({
  kind: 'status',
  status: code,
  retryAfterMs: null,
});

test.each<[RequestFailure, boolean]>([
  [status(400), false],
  [status(401), true],
  [status(402), true],
  [status(403), true],
  [status(404), false],
  [status(429), false],
  [status(500), false],
  [{ kind: 'offline' }, false],
  [{ kind: 'no-answer' }, false],
])('%j is a refusal: %s', (failure, expected) => {
  expect(isRefused(failure)).toBe(expected);
});

test.each<[RequestFailure, boolean]>([
  [status(302), false],
  [status(400), true],
  [status(403), true],
  [status(408), false],
  [status(422), true],
  [status(429), true],
  [status(500), false],
  [status(504), false],
  [{ kind: 'offline' }, false],
  [{ kind: 'no-answer' }, false],
  [{ kind: 'wrong-shape', detail: 'not JSON' }, false],
])('%j proves that nothing was done: %s', (failure, expected) => {
  expect(isClearNo(failure)).toBe(expected);
});
