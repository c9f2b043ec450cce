import type { ConversationMessage } from '../conversation/message';
import { messageOf } from '../conversation/message.fixture';
import { MINUTE, SECOND } from '../time';
import type { Evidence } from './evidence';
import { evidenceOf } from './evidence.fixture';
import { ticketOfMessage } from './ticket-of-message';

const AT = Date.parse('2026-11-21T10:15:00Z');

/** As Sunshine shows it: no id of Zendesk's, a display name. */
const inThread = messageOf({ id: 'm', authorId: null, name: 'ada', at: AT, sentAt: AT - MINUTE });

const placeOf = (
  messages: readonly ConversationMessage[] | null,
  evidence: readonly Evidence[] = [],
  from = evidenceOf([inThread]),
  message = inThread,
) =>
  ticketOfMessage(
    { message, at: message.at ?? (0 as never), precision: 'arrival', from },
    { ticketId: '42', messages },
    evidence,
  );

const HERE = { isInTicket: true, otherTicketId: null };
const SOMEWHERE = { isInTicket: false, otherTicketId: null };
const IN_43 = { isInTicket: false, otherTicketId: '43' };

const copy = (later: number, changes: Parameters<typeof messageOf>[0] = {}) =>
  messageOf({ at: AT + later, ...changes });
const audits = (ticketId: string, messages: readonly ConversationMessage[]) =>
  evidenceOf(messages, { source: 'audits', ticketId });

test.each<[string, string, object]>([
  ['this ticket', '42', HERE],
  ['another', '43', IN_43],
])('a source of %s says so itself', (_name, ticketId, expected) => {
  expect(placeOf([], [], audits(ticketId, [inThread]))).toMatchObject(expected);
});

test.each<[string, ConversationMessage[] | null, Evidence[], object]>([
  ['nothing near in this ticket', [copy(60 * MINUTE)], [], SOMEWHERE],
  ['10 s before', [copy(-10 * SECOND)], [], HERE],
  ['1 ms more before', [copy(-10 * SECOND - 1)], [], SOMEWHERE],
  ['20 min after', [copy(20 * MINUTE)], [], HERE],
  ['1 ms more after', [copy(20 * MINUTE + 1)], [], SOMEWHERE],
  ["an agent's message just then", [copy(0, { role: 'agent' })], [], SOMEWHERE],
  ['a message on another channel just then', [copy(0, { channel: 'email' })], [], SOMEWHERE],
  ['no readable time', [messageOf({ at: null })], [], SOMEWHERE],
  ['this ticket not readable', null, [], HERE],
  ['this ticket not readable, but another holds it', null, [audits('43', [copy(SECOND)])], IN_43],
  ['another ticket holds one just then', [], [audits('43', [copy(SECOND)])], IN_43],
  ['both hold one just then', [copy(SECOND)], [audits('43', [copy(SECOND)])], HERE],
  [
    'another ticket holds the very message',
    [copy(SECOND)],
    [audits('43', [copy(SECOND, { id: 'm' })])],
    IN_43,
  ],
  [
    'this ticket holds the very message, by its audits',
    [],
    [audits('43', [copy(SECOND)]), audits('42', [copy(60 * MINUTE, { id: 'm' })])],
    HERE,
  ],
  [
    'another ticket holds another message',
    [],
    [audits('43', [copy(SECOND, { id: 'x' })])],
    SOMEWHERE,
  ],
  ['a thread says nothing of tickets', [], [evidenceOf([inThread])], SOMEWHERE],
])('%s', (_name, messages, evidence, expected) => {
  expect(placeOf(messages, evidence)).toMatchObject(expected);
});

test('a message of which only the sending time is known', () => {
  const message = messageOf({ at: null, sentAt: AT });
  const place = (later: number) =>
    placeOf([copy(later)], [], evidenceOf([message]), message).isInTicket;
  expect([place(MINUTE), place(21 * MINUTE)]).toEqual([true, false]);
});

test('its author is named as the ticket names them', () => {
  const author = { id: '7', name: 'Ada', role: 'end-user' };
  expect(placeOf([copy(SECOND)]).shownAs.author).toEqual(author);
  expect(placeOf([]).shownAs.author).toEqual({ id: null, name: 'ada', role: 'end-user' });
});

test('of several that came just then, the nearest is it', () => {
  const [lena, ada] = [copy(8 * MINUTE, { name: 'Lena' }), copy(SECOND)];
  expect(placeOf([ada, lena]).shownAs.author.name).toBe('Ada');
});
