import { isRefused, type RequestFailure } from './request-failure';

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
