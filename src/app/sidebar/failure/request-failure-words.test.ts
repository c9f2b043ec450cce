import type { RequestFailure } from '../../../zendesk/request/request-failure';
import { localeOf } from '../../testing/render-in';
import { requestFailureWords } from './request-failure-words';

const status = (code: number): RequestFailure => ({
  kind: 'status',
  status: code,
  retryAfterMs: null,
});

const CASES: readonly [string, RequestFailure, number | null, string][] = [
  ['401', status(401), null, 'Zendesk did not allow it (401).'],
  ['403', status(403), null, 'Zendesk did not allow it (403).'],
  ['404', status(404), null, 'Zendesk does not know this list (404).'],
  ['429', status(429), null, 'Zendesk asks for a pause (429). Try again in a minute.'],
  ['429, waiting', status(429), 17, 'Zendesk asks for a pause (429). It is tried again in 17 s.'],
  ['500', status(500), null, 'Zendesk has a problem of its own (500).'],
  ['503', status(503), null, 'Zendesk has a problem of its own (503).'],
  ['418', status(418), null, 'Zendesk answered with 418.'],
  ['offline', { kind: 'offline' }, null, 'offline'],
  ['no answer', { kind: 'no-answer' }, null, 'did not answer in time'],
  ['not readable', { kind: 'wrong-shape', detail: 'SECRET' }, null, 'could not be read'],
];

test.each(CASES)('%s', async (_what, failure, seconds, words) => {
  const { t } = await localeOf('en');
  expect(requestFailureWords(failure, seconds, t)).toContain(words);
  expect(requestFailureWords(failure, seconds, t)).not.toContain('SECRET');
});

test.each(['en', 'de', 'fr'])('in %s each says something of its own', async (locale) => {
  const { t } = await localeOf(locale);
  const said = CASES.map(([, failure, seconds]) => requestFailureWords(failure, seconds, t));
  expect(new Set(said).size).toBe(CASES.length);
});
