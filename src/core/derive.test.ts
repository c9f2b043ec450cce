import { messageOf } from './conversation/message.fixture';
import type { Composer, TicketSnapshot } from './conversation/ticket-snapshot';
import { snapshotOf } from './conversation/ticket-snapshot.fixture';
import { conversationPartner, derive, offersTemplates } from './derive';
import { DEFAULT_SETTINGS } from './settings';
import { mayHaveWindow, shownChannel } from './shown-window';
import { epochMs, HOUR, MINUTE } from './time';
import { type Evidence, NOTHING_GATHERED } from './window/evidence';
import { evidenceOf } from './window/evidence.fixture';
import { timedWindow, UNRESTRICTED, unknownWindow } from './window/reply-window.fixture';

const TEMPLATES = { list: [], complete: true };
const SHORTHAND = '&((namespace=[[a]] template=[[b]] fallback=[[c]]))&';

const viewOf = (
  snapshot: TicketSnapshot,
  now = HOUR as number,
  evidence: readonly Evidence[] = [],
  settings = DEFAULT_SETTINGS,
) =>
  derive(
    snapshot,
    { ...NOTHING_GATHERED, requesterId: '7', evidence },
    settings,
    TEMPLATES,
    epochMs(now),
  );

test('window, draft and outlook of one ticket', () => {
  expect(viewOf(snapshotOf({}, { text: 'Hello' }))).toEqual({
    channel: 'whatsapp',
    window: {
      state: 'open',
      expiresAt: 24 * HOUR - 5 * MINUTE,
      windowMs: 24 * HOUR,
      startedBy: {
        at: 0,
        authorName: 'Ada',
        isRequester: true,
        isInTicket: true,
        otherTicketId: null,
      },
      precision: 'arrival',
      source: 'ticket',
      afterClose: 'template',
      allowance: null,
      isHumanOnly: false,
    },
    draft: { verdict: 'deliverable', charged: false },
    freeText: 'arrives',
    otherWindows: [],
  });
});

test('a conversation that could not be read is unknown, and its free text unsure', () => {
  expect(viewOf(snapshotOf({ messages: null }, { text: 'Hello' }))).toMatchObject({
    window: { state: 'unknown', reason: 'not-readable' },
    draft: { verdict: 'window-closed', unknown: 'not-readable', afterClose: 'template' },
    freeText: 'unsure',
  });
});

test('what was gathered answers where the conversation could not be read', () => {
  const evidence = [evidenceOf([messageOf({ at: 0, sentAt: -10 * MINUTE })])];
  expect(viewOf(snapshotOf({ messages: null }), HOUR, evidence)).toMatchObject({
    window: { state: 'open', precision: 'sent', expiresAt: 24 * HOUR - 12 * MINUTE },
    freeText: 'arrives',
  });
});

describe('where the reply goes to', () => {
  const na = (because: string) => ({ verdict: 'not-applicable', because });
  const lost = { verdict: 'window-closed', unknown: null, afterClose: 'template' };
  const neverWrote = (afterClose: string) => ({
    verdict: 'window-closed',
    unknown: 'never-wrote',
    afterClose,
  });

  test.each<[string, string | null, string, object, object, string]>([
    ['nothing named', null, 'whatsapp', { state: 'closed' }, lost, 'lost'],
    ['the channel it came by', 'whatsapp', 'whatsapp', { state: 'closed' }, lost, 'lost'],
    ['e-mail', 'email', 'email', { state: 'unrestricted' }, na('other-channel'), 'not-watched'],
    [
      'Instagram',
      'instagram_dm',
      'instagram_dm',
      { state: 'unknown', reason: 'never-wrote' },
      neverWrote('nothing'),
      'unsure',
    ],
    [
      'Viber',
      'viber',
      'viber',
      { state: 'unknown', reason: 'never-wrote' },
      { verdict: 'deliverable', charged: true },
      'charged',
    ],
    [
      'a channel nobody knows',
      'carrier_pigeon',
      'carrier_pigeon',
      { state: 'unknown', reason: 'channel-not-covered' },
      na('channel-not-covered'),
      'not-watched',
    ],
  ])(
    'a WhatsApp ticket, answered by: %s',
    (_name, targetChannel, channel, window, draft, freeText) => {
      const view = viewOf(snapshotOf({}, { text: 'Hello', targetChannel }), 25 * HOUR);
      expect(view).toMatchObject({ channel, window, draft, freeText });
    },
  );

  test.each([
    ['email', 'email', 'other-channel'],
    ['email', null, 'other-channel'],
    ['kakaotalk', 'kakaotalk', 'channel-not-covered'],
    ['kakaotalk', null, 'channel-not-covered'],
    ['email', 'kakaotalk', 'channel-not-covered'],
    ['kakaotalk', 'email', 'other-channel'],
  ])('a ticket by %s, answered by %s: %s', (channel, targetChannel, because) => {
    const snapshot = snapshotOf(
      { viaChannel: channel, messages: [messageOf({ channel })] },
      { text: 'Hello', targetChannel },
    );
    expect(viewOf(snapshot)).toMatchObject({ draft: na(because), freeText: 'not-watched' });
  });

  test('a shorthand is one on WhatsApp only', () => {
    const verdictOn = (channel: string) =>
      viewOf(
        snapshotOf(
          { viaChannel: channel, messages: [messageOf({ channel })] },
          { text: SHORTHAND, targetChannel: channel },
        ),
      ).draft.verdict;
    expect(verdictOn('whatsapp')).toBe('template-unknown');
    expect(verdictOn('instagram_dm')).toBe('deliverable');
  });
});

describe("the ticket's other channels", () => {
  const others = (
    messages: TicketSnapshot['messages'],
    { targetChannel = 'whatsapp', viaChannel = 'whatsapp', settings = DEFAULT_SETTINGS } = {},
  ) =>
    viewOf(
      snapshotOf({ viaChannel, messages }, { targetChannel }),
      HOUR,
      [],
      settings,
    ).otherWindows.map(({ channel, window }) => [channel, window.state]);
  const on = (channel: string, at: number) => messageOf({ channel, at });

  test.each<[string, TicketSnapshot['messages'], object, unknown[]]>([
    ['one channel only', [on('whatsapp', 0)], {}, []],
    [
      'the newest first, wherever it stands',
      [on('viber', 2), on('instagram_dm', 1)],
      {},
      [
        ['viber', 'open'],
        ['instagram_dm', 'open'],
      ],
    ],
    [
      'three at most, the oldest left out',
      [on('viber', 2), on('instagram_dm', 1), on('wechat', 4), on('tiktok', 3)],
      {},
      [
        ['wechat', 'open'],
        ['tiktok', 'open'],
        ['viber', 'open'],
      ],
    ],
    [
      'the one it came by, also while the answer goes by e-mail',
      [on('whatsapp', 0)],
      { targetChannel: 'email' },
      [['whatsapp', 'open']],
    ],
    [
      'the one it came by, though nobody wrote there, last',
      [on('whatsapp', 0), on('wechat', -48 * HOUR)],
      { viaChannel: 'instagram_dm' },
      [
        ['wechat', 'closed'],
        ['instagram_dm', 'unknown'],
      ],
    ],
    ['the one it came by, unreadable', null, { targetChannel: 'email' }, [['whatsapp', 'unknown']]],
    [
      'none without a counted window, no note, none where only an agent wrote',
      [
        on('email', 0),
        on('kakaotalk', 0),
        on('internal', 0),
        messageOf({ channel: 'viber', role: 'agent' }),
        messageOf({ channel: 'wechat', kind: 'reaction' }),
      ],
      {},
      [],
    ],
    [
      "one that the admin's hours count",
      [on('any_channel', 0)],
      {
        settings: {
          ...DEFAULT_SETTINGS,
          channels: { humanAgentWeek: false, hoursByChannel: new Map([['any_channel', 36]]) },
        },
      },
      [['any_channel', 'open']],
    ],
  ])('%s', (_name, messages, changes, expected) => {
    expect(others(messages, changes)).toEqual(expected);
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

const RULES = DEFAULT_SETTINGS.channels;

test.each([
  ['whatsapp', true],
  ['instagram_dm', true],
  ['kakaotalk', true],
  ['email', false],
])('%s may have a window: %s', (channel, expected) => {
  const snapshot = snapshotOf({ viaChannel: channel, messages: null }, { targetChannel: channel });
  expect(shownChannel(snapshot, RULES)).toBe(channel);
  expect(mayHaveWindow(snapshot, RULES)).toBe(expected);
});

test.each<[string, string | null, string, string[], boolean]>([
  ['it is shown', 'whatsapp', 'email', ['email'], true],
  ['the ticket came by it', 'email', 'whatsapp', ['email'], true],
  ['the conversation touched it', 'email', 'email', ['email', 'whatsapp', 'email'], true],
  ['nothing is named, it came by it', null, 'whatsapp', [], true],
  ['another channel only', 'instagram_dm', 'instagram_dm', ['instagram_dm', 'internal'], false],
])('templates where WhatsApp is: %s', (_name, targetChannel, viaChannel, channels, expected) => {
  const messages = channels.map((channel) => messageOf({ channel }));
  expect(offersTemplates(snapshotOf({ viaChannel, messages }, { targetChannel }), RULES)).toBe(
    expected,
  );
  expect(
    offersTemplates(snapshotOf({ viaChannel, messages: null }, { targetChannel }), RULES),
  ).toBe(targetChannel === 'whatsapp' || viaChannel === 'whatsapp');
});

test('what was gathered of another customer counts for nothing', () => {
  const fresh = evidenceOf([messageOf({ at: 30 * HOUR, sentAt: 30 * HOUR })]);
  const bela = { id: '8', name: 'Bela', email: null };
  const stateOf = (requester: TicketSnapshot['requester']) =>
    viewOf(snapshotOf({ requester, messages: [] }), 31 * HOUR, [fresh]).window.state;
  expect(stateOf(snapshotOf().requester)).toBe('open');
  expect(stateOf(bela)).toBe('unknown');
});
