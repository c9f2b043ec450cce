import { messageOf } from '../conversation/message.fixture';
import { epochMs } from '../time';
import type { Evidence } from './evidence';
import { newerTicket } from './newer-ticket';

const at = (time: number) => messageOf({ at: epochMs(time) });
const ticket = { ticketId: '1', messages: [at(10)] };
const setOf = (ticketId: string | null, ...times: readonly number[]): Evidence => ({
  source: 'audits',
  ticketId,
  messages: times.map(at),
  knownUntil: null,
  number: 'unknown',
});

test.each<[string, readonly Evidence[], string | null]>([
  ['nothing is known', [], null],
  ['the newest of several', [setOf('2', 30, 11), setOf('3', 20)], '2'],
  ['only older ones', [setOf('2', 9, 3)], null],
  ['this ticket itself', [setOf('1', 30)], null],
  ['a thread of no ticket', [setOf(null, 30)], null],
  ['a ticket without messages', [setOf('2')], null],
])('%s', (_, evidence, expected) => {
  expect(newerTicket(ticket, evidence)).toBe(expected);
});
