import type { SimTicket, TicketStatus } from '../../world/ticket-types';
import type { WorldState } from '../../world/world-state';

export type Test = (ticket: SimTicket) => boolean;

/** One word of a query: `status<solved`, `updated>=2026-11-19`, `-tags:spam`. */
const TERM = /^(-?)(\w+)(:|<=|>=|<|>)(.+)$/;

/** What a word asks of a ticket; null: this search does not know it, and refuses it by name. */
export function testOf(term: string, state: WorldState): Test | null {
  const match = TERM.exec(term);
  if (!match) return (ticket) => hasWord(ticket, term);
  const [, minus, key = '', sign = ':', value = ''] = match;
  const test = testFor(key, sign, value, state);
  return test && minus ? (ticket) => !test(ticket) : test;
}

function hasWord({ subject, id }: SimTicket, word: string): boolean {
  return subject.toLowerCase().includes(word.toLowerCase()) || String(id) === word;
}

const ORDER: readonly TicketStatus[] = ['new', 'open', 'pending', 'hold', 'solved', 'closed'];

function testFor(key: string, sign: string, value: string, state: WorldState): Test | null {
  switch (key) {
    case 'type':
      return () => value === 'ticket';
    case 'requester': {
      const user = state.users.find(({ id, email }) => String(id) === value || email === value);
      return ({ requesterId }) => requesterId === user?.id;
    }
    case 'status': {
      const limit = ORDER.indexOf(value as TicketStatus);
      return ({ status }) => compares(ORDER.indexOf(status) - limit, sign);
    }
    case 'via':
      return ({ viaChannel }) => viaChannel === value;
    case 'tags':
      return ({ tags }) => tags.includes(value);
    case 'created':
      return timeTest(sign, value, ({ createdAt }) => createdAt);
    case 'updated':
      return timeTest(sign, value, ({ updatedAt }) => updatedAt);
    default:
      return null;
  }
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
