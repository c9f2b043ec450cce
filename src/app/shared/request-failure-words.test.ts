import type { RequestFailure } from '../../core/request-failure';
import { localeOf } from '../testing/render-in';
import { type Pause, requestFailureWords } from './request-failure-words';

const status = (code: number): RequestFailure => ({
  kind: 'status',
  status: code,
  retryAfterMs: null,
});

const NO_PAUSE: Pause = { leftMs: 0, isRetrying: false };

const CASES: readonly [string, RequestFailure, Pause, string][] = [
  ['401', status(401), NO_PAUSE, 'Zendesk did not allow it (401).'],
  ['403', status(403), NO_PAUSE, 'Zendesk did not allow it (403).'],
  ['404', status(404), NO_PAUSE, 'Zendesk does not know this list (404).'],
  [
    '429, given up',
    status(429),
    { leftMs: 3_540_001, isRetrying: false },
    'Zendesk asks for a pause of 60 min (429). Try again after it.',
  ],
  [
    '429, waiting',
    status(429),
    { leftMs: 16_001, isRetrying: true },
    'Zendesk asks for a pause (429). It is tried again in 17 s.',
  ],
  ['500', status(500), NO_PAUSE, 'Zendesk has a problem of its own (500).'],
  ['503', status(503), NO_PAUSE, 'Zendesk has a problem of its own (503).'],
  ['418', status(418), NO_PAUSE, 'Zendesk answered with 418.'],
  ['offline', { kind: 'offline' }, NO_PAUSE, 'offline'],
  ['no answer', { kind: 'no-answer' }, NO_PAUSE, 'did not answer in time'],
  ['not readable', { kind: 'wrong-shape', detail: 'SECRET' }, NO_PAUSE, 'could not be read'],
];

test.each(CASES)('%s', async (_what, failure, pause, words) => {
  const { t } = await localeOf('en');
  expect(requestFailureWords(failure, pause, t)).toContain(words);
  expect(requestFailureWords(failure, pause, t)).not.toContain('SECRET');
});

test.each(['en', 'de', 'fr'])('in %s each says something of its own', async (locale) => {
  const { t } = await localeOf(locale);
  const said = CASES.map(([, failure, pause]) => requestFailureWords(failure, pause, t));
  expect(new Set(said).size).toBe(CASES.length);
});
