import { readMessage } from './read-message';
import { readUserMessage } from './read-user-message';
import { MAKER_TEXT, USER_TEXT } from './spec/message-v1.fixture';
import { BUSINESS_MESSAGES, CUSTOMER_MESSAGES, CUSTOMER_TEXT } from './spec/message-v2.fixture';

const RECEIVED = Date.UTC(2026, 10, 20, 9, 18, 1, 760);
const SENT = Date.UTC(2026, 10, 20, 9, 15, 53, 720);

/** What no message may carry on: words, files, places. */
const WORDS = /parcel|Stephansplatz|4711|media\.example|machine|It is\./;

describe('v2', () => {
  test('a customer’s message', () => {
    expect(readMessage(CUSTOMER_TEXT)).toEqual({
      id: 'm-text',
      author: { id: null, name: 'Ana Ruiz', role: 'end-user' },
      channel: 'whatsapp',
      kind: 'text',
      at: RECEIVED,
      sentAt: SENT,
      integrationId: '5f00000000000000000000a1',
    });
  });

  test.each(Object.entries(CUSTOMER_MESSAGES))('the customer’s %s', (name, message) => {
    const kind = name === 'file' ? 'media' : name;
    expect(readMessage(message)).toMatchObject({ kind, sentAt: SENT });
    expect(JSON.stringify(readMessage(message))).not.toMatch(WORDS);
  });

  test.each([
    ['text', 'text', 'agent'],
    ['actions', 'text', 'agent'],
    ['carousel', 'text', 'agent'],
    ['template', 'template', 'agent'],
    ['ai', 'auto-reply', 'system'],
  ] as const)('the business’s %s is %s of %s', (name, kind, role) => {
    expect(readMessage(BUSINESS_MESSAGES[name])).toMatchObject({
      author: { role },
      kind,
      channel: '',
      sentAt: null,
      integrationId: null,
    });
  });

  test.each([
    ['no words and no payload', { content: { type: 'text', text: ' ' } }, { kind: 'empty' }],
    ['a type nobody knows', { content: { type: 'hologram' } }, { kind: 'unknown' }],
    ['a form, which only a business sends', { content: { type: 'form' } }, { kind: 'unknown' }],
    ['a template, the same', { content: { type: 'template' } }, { kind: 'unknown' }],
    ['a reaction (?)', { content: { type: 'reaction', emoji: 'x' } }, { kind: 'reaction' }],
    ['no content', { content: null }, { kind: 'unknown' }],
    [
      'a reaction taken back',
      { content: { type: 'reaction' }, deleted: true },
      { kind: 'reaction' },
    ],
    ['a removed picture', { content: { type: 'image' }, deleted: true }, { kind: 'deleted' }],
    ['something removed that nobody knows', { content: null, deleted: true }, { kind: 'unknown' }],
    [
      'an activity by its author',
      { author: { type: 'user', subtypes: ['activity'] } },
      { kind: 'activity' },
    ],
    ['an activity of its own', { activity: { type: 'ticket:closed' } }, { kind: 'activity' }],
    [
      'Messenger',
      { source: { type: 'messenger' } },
      { channel: 'sunshine_conversations_facebook_messenger' },
    ],
    ['a channel nobody knows', { source: { type: 'Pigeon' } }, { channel: 'pigeon' }],
    ['no source', { source: null }, { channel: '', sentAt: null, integrationId: null }],
    [
      'no time of the channel',
      { source: { type: 'whatsapp', originalMessageTimestamp: null } },
      { at: RECEIVED, sentAt: null },
    ],
    [
      'sent after it was received, which cannot be',
      { source: { type: 'whatsapp', originalMessageTimestamp: '2026-11-20T23:00:00.000Z' } },
      { sentAt: RECEIVED },
    ],
    [
      'a day that does not exist',
      { source: { type: 'whatsapp', originalMessageTimestamp: '2026-02-30T09:00:00.000Z' } },
      { sentAt: null },
    ],
    ['a time without a zone', { received: '2026-11-20T09:18:01.760' }, { at: null, sentAt: SENT }],
    ['seconds, which are v1.1’s', { received: 1_795_166_330.5 }, { at: null }],
    ['an author of another shape', { author: 'Ana' }, { author: { role: 'unknown', name: '' } }],
    ['an author of neither side', { author: { type: 'bot' } }, { author: { role: 'unknown' } }],
    ['an id of another shape', { id: 7 }, { id: null, kind: 'text' }],
  ])('%s', (_what, change, expected) => {
    expect(readMessage({ ...CUSTOMER_TEXT, ...change })).toMatchObject(expected);
  });

  test('what the business wrote in the channel’s own app comes back as an echo (?)', () => {
    const echo = { ...BUSINESS_MESSAGES.text, source: { type: 'messenger' } };
    expect(readMessage(echo)).toMatchObject({
      kind: 'echo',
      author: { role: 'agent' },
      channel: 'sunshine_conversations_facebook_messenger',
    });
  });

  test.each([null, 'text', 7, []])('%p is no message', (item) => {
    expect(readMessage(item)?.id ?? null).toBeNull();
  });
});

describe('v1.1', () => {
  test('a customer’s message', () => {
    expect(readUserMessage(USER_TEXT)).toEqual({
      id: '55c8c1498590aa1900b9b9b1',
      author: { id: null, name: 'Ana Ruiz', role: 'end-user' },
      channel: 'whatsapp',
      kind: 'text',
      at: 1_795_166_330_586,
      sentAt: 1_795_166_153_000,
      integrationId: '5f00000000000000000000a1',
    });
  });

  test('an agent’s message', () => {
    expect(readUserMessage(MAKER_TEXT)).toMatchObject({
      author: { role: 'agent', name: 'Nora' },
      channel: '',
      kind: 'text',
      at: 1_795_166_400_000,
      sentAt: null,
    });
  });

  test.each([
    ['no type: text', { type: undefined }, { kind: 'text' }],
    ['an image', { type: 'image', text: undefined }, { kind: 'media' }],
    ['a tap', { payload: 'YES' }, { kind: 'button-answer' }],
    ['a removed one', { deleted: true, text: '' }, { kind: 'deleted' }],
    [
      'something removed of which no kind is told',
      { deleted: true, type: undefined, text: '' },
      { kind: 'unknown' },
    ],
    ['a reaction taken back', { deleted: true, type: 'reaction' }, { kind: 'reaction' }],
    ['an activity', { activity: { type: 'conversation:endedByUser' } }, { kind: 'activity' }],
    ['a whisper', { role: 'whisper' }, { author: { role: 'unknown' } }],
    ['no time', { received: undefined }, { at: null }],
    ['milliseconds, which are not v1.1’s', { received: 1_795_166_330_586 }, { at: null }],
    ['a time before all times', { received: -1 }, { at: null }],
    [
      'the channel’s time as v2 writes it',
      { source: { type: 'whatsapp', originalMessageTimestamp: '2026-11-20T09:15:53.000Z' } },
      { sentAt: Date.UTC(2026, 10, 20, 9, 15, 53) },
    ],
  ])('%s', (_what, change, expected) => {
    expect(readUserMessage({ ...USER_TEXT, ...change })).toMatchObject(expected);
  });

  test.each([null, 'text', 7])('%p is no message', (item) => {
    expect(readUserMessage(item)).toBeNull();
  });
});
