import { messageOf } from '../conversation/message.fixture';
import { epochMs, HOUR, MINUTE, SECOND } from '../time';
import {
  auditsOfNumber,
  messagesOfNumber,
  numberOfTicket,
  ofUnknownNumber,
  withoutOtherNumbers,
} from './business-number';
import { evidenceOf } from './evidence.fixture';

const NOBODY: ReadonlySet<string> = new Set();
type Changes = Parameters<typeof messageOf>[0];

const one = (id: string, at: number, changes: Changes = {}) =>
  messageOf({ id, at, integrationId: 'one', ...changes });
const two = (id: string, at: number) => one(id, at, { integrationId: 'two' });
const answer = (id: string, at: number) =>
  messageOf({ id, at, role: 'agent', authorId: null, integrationId: null });

const HERE = [messageOf({ at: 100 })];

test.each<[string, ReturnType<typeof messageOf>[], readonly string[], string | null]>([
  ['by a message that stands in the ticket', [two('b', 5), one('a', 10)], ['a'], 'one'],
  ['two numbers, an id of the older message', [two('b', 20), one('a', 10)], ['a'], null],
  ['by the newest of several', [two('b', 20), one('a', 10), one('c', 5)], ['a', 'b', 'c'], 'two'],
  ['by id, though the thread is short', [one('a', 200)], ['a'], 'one'],
  ['an answer names no number', [answer('a', 10), two('b', 20), one('c', 5)], ['a'], null],
  ['a reaction does', [one('a', 20, { kind: 'reaction' }), two('b', 10)], ['a'], 'one'],
  ['two numbers, one by a reaction', [one('a', 10, { kind: 'reaction' }), two('b', 20)], [], null],
  ['two numbers, no id', [two('b', 20), one('a', 10)], [], null],
  ['two numbers, ids of other messages', [two('b', 20), one('a', 10)], ['x'], null],
  ['one number, and the newest here among them', [one('a', 100), one('b', 9 * HOUR)], [], 'one'],
  ['one number, not back to here', [answer('x', 90), one('b', 9 * HOUR)], [], null],
  ['one number, read before the newest here', [one('a', -HOUR)], [], null],
  [
    'one number, and one not named',
    [one('a', 90), one('b', 95, { integrationId: null })],
    [],
    null,
  ],
  ['no number named', [one('a', 90, { integrationId: null })], [], null],
  ['another channel', [one('a', 90, { channel: 'viber' })], [], null],
  ['nothing', [], [], null],
  [
    'ids of old audits, and a newer message to the other number',
    [two('b', 90), one('a', -HOUR)],
    ['a'],
    'two',
  ],
  [
    'ids of old audits, and the newer message not there yet',
    [one('a', -HOUR), two('b', -2 * HOUR)],
    ['a'],
    null,
  ],
])('%s', (_name, thread, ids, expected) => {
  const question = { channel: 'whatsapp', ticketMessages: HERE, thread };
  expect(numberOfTicket({ isWhole: true, ...question, ticketMessageIds: new Set(ids) })).toBe(
    expected,
  );
});

test.each([
  ['shows nothing', []],
  ['shows no readable time', [messageOf({ at: null })]],
  ['shows the customer on another channel', [messageOf({ at: 100, channel: 'email' })]],
  ['shows agents only', [messageOf({ at: 100, role: 'agent' })]],
])('one number in the thread says nothing of a ticket that %s', (_name, ticketMessages) => {
  const thread = [one('a', 90)];
  const question = { channel: 'whatsapp', thread, ticketMessageIds: NOBODY };
  expect(numberOfTicket({ isWhole: true, ...question, ticketMessages })).toBeNull();
});

test("a number's messages: the customer's to it, and all answers", () => {
  const unnamed = one('u', 3, { integrationId: null });
  const thread = [one('a', 1), two('b', 2), unnamed, answer('c', 4)];
  expect(messagesOfNumber(thread, 'one').map(({ id }) => id)).toEqual(['a', 'c']);
});

test('what names another number of the channel is left out, and nothing else', () => {
  const messages = [
    messageOf({ id: 'mine', integrationId: 'n1' }),
    messageOf({ id: 'other', integrationId: 'n2' }),
    messageOf({ id: 'not told' }),
    messageOf({ id: 'elsewhere', channel: 'instagram_dm', integrationId: 'page' }),
  ];
  const set = evidenceOf(messages, { knownUntil: epochMs(9) });
  const left = withoutOtherNumbers(set, 'whatsapp', 'n1');
  expect(left.messages.map(({ id }) => id)).toEqual(['mine', 'not told', 'elsewhere']);
  expect(left.knownUntil).toBeNull();
  expect(withoutOtherNumbers(left, 'whatsapp', 'n1')).toBe(left);
  expect(withoutOtherNumbers(set, 'whatsapp', null)).toBe(set);
});

describe('a message to one number, nine minutes later one to the other', () => {
  const A = one('a', 0);
  const B = two('b', 9 * MINUTE);
  const shownA = messageOf({ at: SECOND });
  const shownB = messageOf({ at: 9 * MINUTE + SECOND });
  test.each<[string, ReturnType<typeof messageOf>[], string[], typeof HERE, string | null]>([
    ['the ticket shows both', [A, B], [], [shownA, shownB], 'two'],
    ['and its audits know of the first only', [A, B], ['a'], [shownA, shownB], 'two'],
    ['and the thread knows of the first only', [A], ['a'], [shownA, shownB], null],
    ['the first stands elsewhere, or is not shown', [A, B], [], [shownB], null],
    ['the same, and the audits are older than the second', [A, B], ['a'], [shownB], null],
    ['the same, and the audits know the second', [A, B], ['a', 'b'], [shownB], 'two'],
    ['only the first is shown so far', [A, B], [], [shownA], 'one'],
  ])('%s', (_name, thread, ids, ticketMessages, expected) => {
    const question = { channel: 'whatsapp', ticketMessages, thread };
    expect(numberOfTicket({ isWhole: true, ...question, ticketMessageIds: new Set(ids) })).toBe(
      expected,
    );
  });
});

test.each([
  ['2 min late: it is the same', 2 * MINUTE, 'one'],
  ['a little more: nobody can tell', 2 * MINUTE + 1, null],
  ['10 s early, by a clock that is a little off', -10 * SECOND, 'one'],
  ['earlier: another message', -10 * SECOND - 1, null],
])('a message that the ticket shows %s', (_name, delay, expected) => {
  const question = { channel: 'whatsapp', thread: [one('a', HOUR)], ticketMessageIds: NOBODY };
  const ticketMessages = [messageOf({ at: HOUR + delay })];
  expect(numberOfTicket({ isWhole: true, ...question, ticketMessages })).toBe(expected);
});

test('of several profiles, time alone tells no number: the other thread may hold the message', () => {
  // To one number, 45 s later to the other; the ticket shows the second first, the thread has the first.
  const question = { channel: 'whatsapp', thread: [two('b', HOUR)], isWhole: false };
  const ticketMessages = [messageOf({ at: HOUR + 87 * SECOND })];
  const of = (ids: string[]) =>
    numberOfTicket({ ...question, ticketMessages, ticketMessageIds: new Set(ids) });
  expect(of([])).toBeNull();
  expect(of(['b'])).toBe('two');
});

test.each([
  ['20 min before may be it', 20 * MINUTE, null],
  ['more than that is another message', 20 * MINUTE + 1, 'one'],
])('a message to the other number that came %s', (_name, before, expected) => {
  const at = 9 * HOUR;
  const thread = [two('b', at - before), one('a', at)];
  const ticketMessages = [messageOf({ at })];
  const question = { channel: 'whatsapp', ticketMessages, thread, ticketMessageIds: NOBODY };
  expect(numberOfTicket({ isWhole: true, ...question })).toBe(expected);
});

test('what was found of an earlier number may be of another, but not what the ticket shows', () => {
  const numberOf = (source: 'sunshine' | 'audits' | 'conversation-log' | 'ticket') =>
    ofUnknownNumber(evidenceOf([], { source })).number;
  expect([numberOf('sunshine'), numberOf('audits')]).toEqual(['unknown', 'unknown']);
  expect([numberOf('ticket'), numberOf('conversation-log')]).toEqual(['same', 'same']);
});

describe('audits that name no numbers', () => {
  const audited = (id: string, at: number, sentAt: number) => messageOf({ id, at, sentAt });
  /** Sent to the other number, and on its way for hours: it arrived last. */
  const set = evidenceOf([audited('a', 5 * HOUR, 5 * HOUR), audited('b', 6 * HOUR, HOUR)], {
    source: 'audits',
    ticketId: '42',
  });
  const timesOf = (thread: ReturnType<typeof messageOf>[], number: string | null, isOne = false) =>
    auditsOfNumber(set, 'whatsapp', number, thread, isOne).messages.map(({ id, sentAt }) => [
      id,
      sentAt,
    ]);

  test.each<[string, ReturnType<typeof messageOf>[], string | null, boolean, unknown]>([
    [
      'nobody knows where they went',
      [],
      null,
      false,
      [
        ['a', null],
        ['b', null],
      ],
    ],
    ['the thread names them by id', [one('a', 1), two('b', 2)], 'two', false, [['b', HOUR]]],
    [
      'two numbers, and the audits may be old',
      [one('a', 1), two('b', 2)],
      null,
      false,
      [['b', null]],
    ],
    ['one that came before a named one, and names none', [two('b', 2)], null, false, [['b', HOUR]]],
    [
      'one number in all',
      [],
      null,
      true,
      [
        ['a', 5 * HOUR],
        ['b', HOUR],
      ],
    ],
  ])('%s', (_what, thread, number, isOne, expected) => {
    expect(timesOf(thread, number, isOne)).toEqual(expected);
  });
});
