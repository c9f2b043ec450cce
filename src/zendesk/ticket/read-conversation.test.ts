import { snapshotOf } from '../../core/conversation/ticket-snapshot.fixture';
import { DEFAULT_SETTINGS } from '../../core/settings';
import { epochMs, HOUR } from '../../core/time';
import { replyWindowAt } from '../../core/window/reply-window-at';
import { readConversation } from './read-conversation';

const CREATED = Date.UTC(2026, 10, 20, 10, 15, 7);
const SUBJECT = 'Conversation with Ada';

const item = (
  content: string,
  contentType: string | null,
  change: Record<string, unknown> = {},
) => ({
  author: { id: 7, name: 'Ada', role: 'end-user' },
  channel: { name: 'whatsapp' },
  message: { content, contentType },
  attachments: [],
  timestamp: new Date(CREATED).toISOString(),
  ...change,
});
const later = (content: string, ms: number, contentType = 'text/plain') =>
  item(content, contentType, { timestamp: new Date(CREATED + ms).toISOString() });

const INTRO = item(`<p>${SUBJECT}</p>`, 'text/html');
const TEMPLATE = item('Your parcel has arrived', 'text/plain', {
  author: { id: 100, name: 'Nora', role: 'agent' },
});
const HTML_TEMPLATE = { ...TEMPLATE, message: { content: '<p>Hi</p>', contentType: 'text/html' } };

const windowOf = (items: readonly unknown[], subject = SUBJECT) =>
  replyWindowAt({
    ticket: snapshotOf({ messages: readConversation(items, subject), subject }),
    channel: 'whatsapp',
    evidence: [],
    settings: DEFAULT_SETTINGS,
    now: epochMs(CREATED + HOUR),
  });

const neverWrote = { state: 'unknown', reason: 'never-wrote' };
const suspect = { state: 'unknown', reason: 'perhaps-intro' };
const open = { state: 'open' };

test.each<[string, readonly unknown[], string, object]>([
  ['the intro before our own template', [INTRO, TEMPLATE], SUBJECT, neverWrote],
  [
    'the intro as a private comment',
    [{ ...INTRO, channel: { name: 'internal' } }, TEMPLATE],
    SUBJECT,
    neverWrote,
  ],
  [
    'the intro in another language',
    [item('<p>Unterhaltung mit Ada</p>', 'text/html'), TEMPLATE],
    'Unterhaltung mit  ADA',
    neverWrote,
  ],
  ['its subject was changed since', [INTRO, TEMPLATE], 'Parcel', suspect],
  ['nothing plain to hold it against', [INTRO], SUBJECT, suspect],
  ['the template came as HTML too', [INTRO, HTML_TEMPLATE], SUBJECT, suspect],
  ['a form that is not told', [item(SUBJECT, null), TEMPLATE], SUBJECT, suspect],
  ['a first message in the same second', [INTRO, later('Hello', 0)], SUBJECT, open],
  ['one that stands before it', [later('Hello', 0), INTRO], SUBJECT, open],
  ['one that came a moment before it', [later('Hello', -2_000), INTRO], SUBJECT, open],
  ['the customer writes these very words', [item(SUBJECT, 'text/plain')], SUBJECT, open],
  ['they write them later', [INTRO, later(SUBJECT, 60_000)], SUBJECT, open],
  ['an account whose messages are all HTML', [item('<p>Hello</p>', 'text/html')], SUBJECT, open],
  ['a later message in HTML', [TEMPLATE, later('<p>Hi</p>', HOUR, 'text/html')], SUBJECT, open],
])('%s', (_what, items, subject, expected) => {
  expect(windowOf(items, subject)).toMatchObject(expected);
});

test('a window that is over stays over, whatever stands at the beginning', () => {
  const old = later('Hello', 10_000);
  const ticket = snapshotOf({ messages: readConversation([INTRO, old], 'Parcel') });
  const now = epochMs(CREATED + 25 * HOUR);
  const { state } = replyWindowAt({
    ...{ ticket, channel: 'whatsapp', evidence: [], settings: DEFAULT_SETTINGS, now },
  });
  expect(state).toBe('closed');
});

test('what is no message is left out', () => {
  expect(readConversation([null, 7, INTRO], SUBJECT)).toHaveLength(1);
});
