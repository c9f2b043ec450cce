import { isMessagingChannel } from '../../world/channels';
import { userIn } from '../../world/lookup';
import { groupsOf } from '../../world/people';
import { updatedAtOf } from '../../world/session';
import type { SimTicket, TicketStatus } from '../../world/ticket-types';
import type { WorldState } from '../../world/world-state';

export type Test = (ticket: SimTicket) => boolean;

/** One word of a query: `status<solved`, `updated>=2026-11-19`, `-tags:spam`. */
const TERM = /^(-?)(\w+)(:|<=|>=|<|>)(.+)$/;

/** What a word asks of a ticket. */
export interface Term {
  readonly test: Test;
  /** Words of the same one are alternatives: `via:whatsapp via:line` (S). null: it counts by itself. */
  readonly oneOf: string | null;
}

/** What a word means; null: this search does not know it, and refuses it by name. */
export function termOf(word: string, state: WorldState): Term | null {
  const match = TERM.exec(word);
  if (!match) return { test: (ticket) => hasWord(ticket, word), oneOf: null };
  const [, minus, key = '', sign = ':', value = ''] = match;
  const test = testFor(key, sign, value, state);
  if (!test) return null;
  if (minus) return { test: (ticket) => !test(ticket), oneOf: null };
  const isAlternative = sign === ':' && state.variants.searchTakesAlternatives;
  return { test, oneOf: isAlternative ? key : null };
}

/** All words together. */
export function allOf(terms: readonly Term[]): Test {
  const alternatives = new Map<string, Test[]>();
  const alone: Test[] = [];
  for (const { test, oneOf } of terms) {
    if (oneOf === null) alone.push(test);
    else alternatives.set(oneOf, [...(alternatives.get(oneOf) ?? []), test]);
  }
  const groups = [...alternatives.values()];
  return (ticket) =>
    alone.every((test) => test(ticket)) &&
    groups.every((tests) => tests.some((test) => test(ticket)));
}

function hasWord({ subject, id }: SimTicket, word: string): boolean {
  return subject.toLowerCase().includes(word.toLowerCase()) || String(id) === word;
}

const ORDER: readonly TicketStatus[] = ['new', 'open', 'pending', 'hold', 'solved', 'closed'];
const PRIORITIES: readonly SimTicket['priority'][] = ['low', 'normal', 'high', 'urgent'];

function testFor(key: string, sign: string, value: string, state: WorldState): Test | null {
  const ranked = <T>(order: readonly T[], of: (ticket: SimTicket) => T): Test | null => {
    const limit = order.indexOf(value as T);
    if (limit < 0) return null;
    return (ticket) =>
      order.includes(of(ticket)) && compares(order.indexOf(of(ticket)) - limit, sign);
  };
  switch (key) {
    case 'type':
      return () => value === 'ticket';
    case 'status':
      return ranked(ORDER, ({ status }) => status);
    case 'priority':
      if (value === 'none') return ({ priority }) => priority === null;
      return ranked(PRIORITIES, ({ priority }) => priority);
    case 'ticket_type':
      return ({ type }) => type === value;
    case 'requester':
      return personTest(value, state, ({ requesterId }) => requesterId);
    case 'assignee':
      return personTest(value, state, ({ assigneeId }) => assigneeId);
    case 'group':
      return groupTest(value, state);
    case 'via':
      if (isMessagingChannel(value) && !state.variants.searchKnowsChannels) return () => false;
      return ({ viaChannel }) => viaChannel === value;
    case 'tags':
      return ({ tags }) => tags.includes(value);
    case 'created':
      return timeTest(sign, value, ({ createdAt }) => createdAt);
    case 'updated':
      return timeTest(sign, value, (ticket) => updatedAtOf(ticket, state.variants));
    default:
      return null;
  }
}

const isNamed = (name: string, value: string) => name.toLowerCase() === value.toLowerCase();

/** By number, address or name; `me` and `none`. Whom nobody knows has no tickets. */
function personTest(
  value: string,
  state: WorldState,
  of: (ticket: SimTicket) => number | null,
): Test {
  if (value === 'none') return (ticket) => of(ticket) === null;
  const user =
    value === 'me'
      ? userIn(state, state.agentId)
      : state.users.find(
          ({ id, email, name }) => String(id) === value || email === value || isNamed(name, value),
        );
  return (ticket) => user !== undefined && of(ticket) === user.id;
}

function groupTest(value: string, { users }: WorldState): Test {
  if (value === 'none') return ({ groupId }) => groupId === null;
  const named = users.flatMap(groupsOf).find(({ name }) => isNamed(name, value));
  const wanted = named?.id ?? Number(value);
  return ({ groupId }) => groupId === wanted;
}

function compares(difference: number, sign: string): boolean {
  switch (sign) {
    case '<':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '>':
      return difference > 0;
    case '>=':
      return difference >= 0;
    default:
      return difference === 0;
  }
}

const DAY_MS = 24 * 3_600_000;

/** A day, which is that of UTC here, or an instant to the second; what is neither is refused. */
function timeTest(sign: string, value: string, timeOf: (ticket: SimTicket) => number): Test | null {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(value);
  const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/.test(value);
  const start = Date.parse(value);
  if ((!isDay && !isInstant) || Number.isNaN(start)) return null;
  const unit = isDay ? DAY_MS : 1000;
  const step = (at: number) => Math.floor(at / unit);
  return (ticket) => compares(step(timeOf(ticket)) - step(start), sign);
}
