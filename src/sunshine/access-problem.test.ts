import type { RequestFailure } from '../core/request-failure';
import type { AccessProblem } from '../core/window/evidence';
import { accessProblemOf, isAccessProblem, notExactReasonOf } from './access-problem';

const status = (code: number, said: { code?: string; title?: string } = {}): RequestFailure => ({
  kind: 'status',
  status: code,
  retryAfterMs: null,
  ...said,
});

test.each<[string, RequestFailure, AccessProblem | null]>([
  [
    'no key',
    status(401, { code: 'unauthorized', title: 'Authorization is required' }),
    'key-missing',
  ],
  ['a wrong key', status(401, { code: 'unauthorized', title: 'Invalid key' }), 'key-wrong'],
  ['a wrong key, and no word of it', status(401), 'key-wrong'],
  ['a plan without the API', status(402, { code: 'payment_required' }), 'not-in-plan'],
  ['a key that may not', status(403, { code: 'forbidden' }), 'key-forbidden'],
  ['what Zendesk’s proxy does not let through', status(403), 'host-wrong'],
  ['another app id', status(404, { code: 'app_not_found' }), 'app-unknown'],
  ['an address that nobody has', status(404), 'host-wrong'],
  ['a conversation that is not there', status(404, { code: 'conversation_not_found' }), null],
  ['a pause', status(429, { code: 'too_many_requests' }), null],
  ['trouble', status(500), null],
  ['no network', { kind: 'offline' }, null],
])('%s', (_what, failure, problem) => {
  expect(accessProblemOf(failure)).toBe(problem);
  expect(isAccessProblem(problem)).toBe(problem !== null);
});

test('other reasons are none', () => {
  expect(isAccessProblem('no-conversation')).toBe(false);
});

describe('notExactReasonOf', () => {
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
});
