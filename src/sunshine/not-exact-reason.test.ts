import { notExactReasonOf } from './not-exact-reason';

test.each([
  [401, 'key-wrong'],
  [402, 'not-in-plan'],
  [403, 'key-forbidden'],
  [404, 'no-conversation'],
  [429, 'too-many-requests'],
  [400, 'server-trouble'],
  [423, 'server-trouble'],
  [500, 'server-trouble'],
  [503, 'server-trouble'],
])('status %d: %s', (status, reason) => {
  expect(notExactReasonOf({ kind: 'status', status, retryAfterMs: null, code: 'some' })).toBe(
    reason,
  );
});

test('what is no status keeps its name', () => {
  expect(notExactReasonOf({ kind: 'offline' })).toBe('offline');
  expect(notExactReasonOf({ kind: 'no-answer' })).toBe('no-answer');
  expect(notExactReasonOf({ kind: 'wrong-shape', detail: 'not JSON' })).toBe('wrong-shape');
});
