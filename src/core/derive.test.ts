import { conversationPartner, derive, mayHaveWindow, shownChannel } from './derive';
import { DEFAULT_SETTINGS } from './settings';
import type { Composer, TicketSnapshot } from './ticket-snapshot';
import { snapshotOf } from './ticket-snapshot.fixture';
import { epochMs, HOUR } from './time';
import { messageOf } from './window/message.fixture';
import { timedWindow, UNRESTRICTED, unknownWindow } from './window/reply-window.fixture';

const TEMPLATES = { list: [], complete: true };
const SHORTHAND = '&((namespace=[[a]] template=[[b]] fallback=[[c]]))&';

const viewOf = (snapshot: TicketSnapshot, now = HOUR as number) =>
  derive(snapshot, DEFAULT_SETTINGS, TEMPLATES, epochMs(now));

test('window, draft and outlook of one ticket', () => {
  expect(viewOf(snapshotOf({}, { text: 'Hello' }))).toEqual({
    channel: 'whatsapp',
    window: {
      state: 'open',
      expiresAt: 24 * HOUR,
      startedBy: { at: 0, authorName: 'Ada', isRequester: true },
      precision: 'arrival',
    },
    draft: { verdict: 'deliverable' },
    freeText: 'arrives',
  });
});

test('a conversation that could not be read is unknown, and its free text unsure', () => {
  expect(viewOf(snapshotOf({ messages: null }, { text: 'Hello' }))).toMatchObject({
    window: { state: 'unknown', reason: 'not-readable' },
    draft: { verdict: 'window-closed', unknown: 'not-readable' },
    freeText: 'unsure',
  });
});

describe('where the reply goes to', () => {
  const na = (because: string) => ({ verdict: 'not-applicable', because });

  test.each<[string, string | null, object, string]>([
    ['nothing named', null, { verdict: 'window-closed', unknown: null }, 'lost'],
    ['the shown channel', 'whatsapp', { verdict: 'window-closed', unknown: null }, 'lost'],
    ['e-mail', 'email', na('other-channel'), 'not-watched'],
    ['Instagram', 'instagram_dm', na('channel-not-covered'), 'not-watched'],
    ['a channel nobody knows', 'carrier_pigeon', na('channel-not-covered'), 'not-watched'],
  ])('a WhatsApp ticket, answered by: %s', (_name, targetChannel, draft, freeText) => {
    const view = viewOf(snapshotOf({}, { text: 'Hello', targetChannel }), 25 * HOUR);
    expect(view).toMatchObject({ channel: 'whatsapp', window: { state: 'closed' } });
    expect(view).toMatchObject({ draft, freeText });
  });

  test.each([
    ['email', 'email', 'other-channel'],
    ['email', null, 'other-channel'],
    ['instagram_dm', 'instagram_dm', 'channel-not-covered'],
    ['instagram_dm', null, 'channel-not-covered'],
    ['email', 'instagram_dm', 'channel-not-covered'],
    ['instagram_dm', 'email', 'other-channel'],
  ])('a ticket by %s, answered by %s: %s', (channel, targetChannel, because) => {
    const snapshot = snapshotOf(
      { viaChannel: channel, messages: [messageOf({ channel })] },
      { text: 'Hello', targetChannel },
    );
    expect(viewOf(snapshot)).toMatchObject({ draft: na(because), freeText: 'not-watched' });
  });
});

describe('the outlook of free text', () => {
  test.each<[string, Partial<Composer>]>([
    ['nothing', {}],
    ['free text', { text: 'Hello' }],
    ['a shorthand', { text: SHORTHAND }],
    ['an attachment', { hasAttachments: true }],
    ['a note', { text: 'Hello', type: 'internalNote' }],
    ['a note, as Zendesk may name its target', { type: 'internalNote', targetChannel: 'internal' }],
  ])('is the same with %s in the composer', (_name, composer) => {
    expect(viewOf(snapshotOf({}, composer), HOUR).freeText).toBe('arrives');
    expect(viewOf(snapshotOf({}, composer), 25 * HOUR).freeText).toBe('lost');
    expect(viewOf(snapshotOf({ messages: [] }, composer)).freeText).toBe('unsure');
  });
});

describe('whom the agent talks to', () => {
  const snapshot = snapshotOf({ requester: { id: '8', name: 'Bea', email: null } });
  const ada = { name: 'Ada', isRequester: true };
  const bea = { name: 'Bea', isRequester: true };

  test.each([
    ['who started it', timedWindow('open'), ada],
    ['who started it, also when it is over', timedWindow('closed'), ada],
    [
      'who started it, though the requester is another',
      timedWindow('critical', { isRequester: false }),
      { name: 'Ada', isRequester: false },
    ],
    ['the requester of a nameless start', timedWindow('open', { authorName: '' }), bea],
    [
      'the requester of a nameless start by another',
      timedWindow('open', { authorName: ' ', isRequester: false }),
      bea,
    ],
    ['the requester of an unknown window', unknownWindow('never-wrote'), bea],
    ['the requester where there is no limit', UNRESTRICTED, bea],
  ])('%s', (_name, window, expected) => {
    expect(conversationPartner(snapshot, window)).toEqual(expected);
  });
});

test.each([
  ['whatsapp', true],
  ['instagram_dm', true],
  ['email', false],
])('%s may have a window: %s', (channel, expected) => {
  const snapshot = snapshotOf({ viaChannel: channel, messages: null }, { targetChannel: channel });
  expect(shownChannel(snapshot)).toBe(channel);
  expect(mayHaveWindow(snapshot)).toBe(expected);
});
