import type { ConversationMessage } from '../conversation/message';
import { messageOf } from '../conversation/message.fixture';
import { epochMs, HOUR, MINUTE } from '../time';
import { evidenceOf } from './evidence.fixture';
import { summarizeSource } from './source-summary';

const NOW = Date.parse('2026-11-21T10:15:00Z');
const ago = (ms: number) => NOW - ms;

const seenIn = (messages: readonly ConversationMessage[]) =>
  summarizeSource(evidenceOf(messages), 'whatsapp', epochMs(NOW));

const sent = (sentAt: number, at: number | null, id = 'm') => messageOf({ id, sentAt, at });
const arrived = (at: number | null, id = 'm') => messageOf({ id, at });

describe('the newest', () => {
  test.each<[string, ConversationMessage[], object | null]>([
    ['none', [], null],
    ['by arrival', [arrived(ago(5))], { at: ago(5), precision: 'arrival' }],
    ['by sending', [sent(ago(9), ago(5))], { at: ago(9), precision: 'sent' }],
    ['sent, arrival not known', [sent(ago(9), null)], { at: ago(9), precision: 'sent' }],
    [
      'a sending time after the arrival is a clock error: the arrival is the least',
      [sent(ago(5), ago(9))],
      { at: ago(9), precision: 'sent' },
    ],
    [
      'what was sent last, though it arrived first',
      [sent(ago(9 * HOUR), ago(1), 'late'), sent(ago(HOUR), ago(HOUR), 'newest')],
      { at: ago(HOUR), message: { id: 'newest' } },
    ],
    [
      'of some with and some without a sending time',
      [sent(ago(30), ago(20), 'a'), arrived(ago(25), 'b')],
      { at: ago(25), precision: 'arrival', message: { id: 'b' } },
    ],
    ['an odd time is none', [sent(Number.NaN, ago(5)), arrived(ago(9))], { at: ago(9) }],
  ])('%s', (_name, messages, expected) => {
    for (const order of [messages, messages.toReversed()]) {
      if (expected === null) expect(seenIn(order).newest).toBeNull();
      else expect(seenIn(order).newest).toMatchObject(expected);
    }
  });

  test.each([
    [5 * MINUTE, false],
    [5 * MINUTE + 1, true],
  ])('sent %d ms ahead: in the future %p', (ahead, isFuture) => {
    const seen = seenIn([sent(NOW + ahead, null)]);
    expect(seen.hasFuture).toBe(isFuture);
    expect(seen.newest === null).toBe(isFuture);
  });
});

describe('the latest arrival', () => {
  test.each([
    [
      'of a message sent long before',
      [sent(ago(9 * HOUR), ago(1)), sent(ago(HOUR), ago(5))],
      ago(1),
    ],
    [
      'not of what is no message of theirs',
      [arrived(ago(9)), messageOf({ at: ago(1), role: 'agent' })],
      ago(9),
    ],
    ['not of a reaction', [arrived(ago(9)), messageOf({ at: ago(1), kind: 'reaction' })], ago(9)],
    ['not of one in the future', [arrived(ago(9)), arrived(NOW + HOUR)], ago(9)],
    ['not of one that is said to arrive in the future', [sent(ago(9), NOW + HOUR)], -Infinity],
  ])('%s', (_name, messages, expected) => {
    expect(seenIn(messages).latestArrival).toBe(expected);
  });
});

test('the latest stamp is of any message', () => {
  const stamps = [
    arrived(ago(9)),
    messageOf({ at: ago(1), role: 'agent', channel: 'internal' }),
    messageOf({ at: NOW + HOUR, kind: 'reaction', channel: 'email' }),
    messageOf({ at: Number.NaN }),
  ];
  expect(seenIn(stamps.slice(0, 2)).latestStamp).toBe(ago(1));
  expect(seenIn(stamps).latestStamp).toBe(NOW + HOUR);
});

test.each([
  ['nothing odd', [arrived(ago(MINUTE))], [false, false, false]],
  ['a future time', [arrived(NOW + HOUR)], [true, false, false]],
  ['no time', [arrived(null)], [false, true, false]],
  ['an odd time', [arrived(Number.NaN)], [false, true, false]],
  ['an unknown role', [messageOf({ role: 'unknown' })], [false, false, true]],
  [
    'an unknown role elsewhere',
    [messageOf({ role: 'unknown', channel: 'web' })],
    [false, false, false],
  ],
  [
    'an unknown role, a reaction',
    [messageOf({ role: 'unknown', kind: 'reaction' })],
    [false, false, false],
  ],
])('doubts: %s', (_name, messages, expected) => {
  const { hasFuture, hasUnreadable, hasUnknownRole } = seenIn(messages);
  expect([hasFuture, hasUnreadable, hasUnknownRole]).toEqual(expected);
});
