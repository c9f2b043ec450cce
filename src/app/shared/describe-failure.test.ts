import type { RequestFailure } from '../../core/request-failure';
import { localeOf } from '../testing/render-in';
import { type Asked, describeFailure } from './describe-failure';

const status = (code: number, said: { code?: string; title?: string } = {}): RequestFailure => ({
  kind: 'status',
  status: code,
  retryAfterMs: null,
  ...said,
});
const OFFLINE: RequestFailure = { kind: 'offline' };
const NO_ANSWER: RequestFailure = { kind: 'no-answer' };
const WRONG_SHAPE: RequestFailure = { kind: 'wrong-shape', detail: 'SECRET' };

const CASES: readonly [Asked, RequestFailure, string][] = [
  ['macros', status(401), 'Zendesk did not allow it (401). Tell your admin.'],
  ['macros', status(403), 'Zendesk did not allow it (403). Tell your admin.'],
  ['macros', status(404), 'Zendesk does not know it (404). Tell your admin.'],
  ['macros', status(418), 'Zendesk answered with 418. Try again in a minute.'],
  ['macros', status(499), 'Zendesk answered with 499. Try again in a minute.'],
  ['macros', status(500), 'Zendesk has a problem of its own (500). Try again in a minute.'],
  ['macros', status(429), 'Zendesk asks for a pause (429). Try again in a few minutes.'],
  ['macros', OFFLINE, 'This computer seems to be offline. Check the connection, then try again.'],
  ['macros', NO_ANSWER, 'Zendesk did not answer in time. Try again.'],
  ['macros', WRONG_SHAPE, 'The answer of Zendesk could not be read. Tell your admin.'],
  [
    'other-tickets',
    status(403),
    'Other tickets could not be looked into. Zendesk did not allow it (403).',
  ],
  [
    'log',
    status(429),
    'The conversation log could not be looked into. Zendesk asks for a pause (429).',
  ],
  ['refusals', OFFLINE, 'Refusals could not be looked up. This computer seems to be offline.'],
  [
    'tag',
    status(409),
    'The tag for your team was not added. Somebody else changed it at the same moment (409).',
  ],
  [
    'tag',
    NO_ANSWER,
    'Whether the tag for your team was added is not known. Zendesk did not answer in time.',
  ],
  [
    'note',
    status(422),
    'The note was not kept, your draft is as it was. Zendesk did not take it (422). The ticket may be closed, or the text too long.',
  ],
  [
    'note',
    status(403),
    'The note was not kept, your draft is as it was. Zendesk did not allow it (403). Write an internal note by hand, or ask your admin.',
  ],
  [
    'templates',
    status(429),
    'Sunshine Conversations asks for a pause (429). Try again in a few minutes.',
  ],
  [
    'templates',
    status(401, { title: 'Authorization is required' }),
    'Sunshine Conversations got no key that it can read: probably none is entered beside the app id. Tell your admin.',
  ],
  [
    'templates',
    status(401, { code: 'unauthorized' }),
    'Sunshine Conversations does not accept the key in the settings. Tell your admin.',
  ],
  [
    'templates',
    status(404, { code: 'app_not_found' }),
    'Sunshine Conversations does not know the app id in the settings. Tell your admin.',
  ],
  [
    'templates',
    status(404),
    'At the host in the settings there is no Sunshine Conversations. Tell your admin.',
  ],
  [
    'conversation',
    status(404, { code: 'conversation_not_found' }),
    'Sunshine Conversations does not know it (404). Tell your admin.',
  ],
  [
    'sending',
    status(400, { code: 'bad_request', title: 'Strange' }),
    'Sunshine Conversations refused it: Strange, bad_request. Check the values, or tell your admin.',
  ],
  [
    'sending',
    status(400),
    'Sunshine Conversations did not take it (400). Check the values, or tell your admin.',
  ],
];

test.each(CASES)('%s, %j', async (asked, failure, words) => {
  const { t } = await localeOf('en');
  expect(describeFailure(failure, asked, t)).toBe(words);
});

test.each(['en', 'de', 'fr'])('in %s each says something of its own', async (locale) => {
  const { t } = await localeOf(locale);
  const said = CASES.map(([asked, failure]) => describeFailure(failure, asked, t));
  expect(new Set(said).size).toBe(CASES.length);
  // A key without words would come back as the key.
  for (const sentence of said) expect(sentence).not.toMatch(/requestFailure|\{|SECRET/);
});

test.each([
  [16_001, true, 'It is tried again in 17 s.'],
  [0, true, 'It is tried again in 1 s.'],
  [3_540_001, false, 'Try again in 60 min.'],
  [0, false, 'Try again in 1 min.'],
])('a pause that has %d ms left, tried again by itself: %s', async (leftMs, isRetrying, words) => {
  const { t } = await localeOf('en');
  expect(describeFailure(status(429), 'macros', t, { leftMs, isRetrying })).toBe(
    `Zendesk asks for a pause (429). ${words}`,
  );
});
