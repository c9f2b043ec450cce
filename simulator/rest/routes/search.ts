import type { SimTicket, TicketStatus, WorldState } from '../../world/types';
import { offsetPage } from '../page-of';
import { invalid, ok, type Route } from '../route';
import { restTicket } from '../shapes/rest-shapes';

type Test = (ticket: SimTicket) => boolean;

const ORDER: readonly TicketStatus[] = ['new', 'open', 'pending', 'hold', 'solved', 'closed'];

/** The terms this search knows; anything else with a colon is refused by name. */
function testFor(term: string, state: WorldState): Test | null {
  const [, key = '', sign = ':', value = ''] = /^(\w+)([:<>])(.+)$/.exec(term) ?? [];
  switch (key) {
    case '':
      return ({ subject, id }) =>
        subject.toLowerCase().includes(term.toLowerCase()) || String(id) === term;
    case 'type':
      return () => value === 'ticket';
    case 'requester': {
      const user = state.users.find(({ id, email }) => String(id) === value || email === value);
      return ({ requesterId }) => requesterId === user?.id;
    }
    case 'status': {
      const limit = ORDER.indexOf(value as TicketStatus);
      return ({ status }) => {
        const rank = ORDER.indexOf(status);
        return sign === '<' ? rank < limit : sign === '>' ? rank > limit : rank === limit;
      };
    }
    case 'via':
      return ({ viaChannel }) => viaChannel === value;
    case 'tags':
      return ({ tags }) => tags.includes(value);
    default:
      return null;
  }
}

/** A minimal `GET /api/v2/search` for tickets. */
export const searchRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/v2/search',
    answer(call) {
      const { state } = call.world;
      const terms = (call.query.get('query') ?? '').split(/\s+/).filter(Boolean);
      const tests = terms.map((term) => testFor(term, state));
      const unknown = terms[tests.indexOf(null)];
      if (unknown) return invalid(`the local Zendesk cannot search for "${unknown}"`);
      const found = state.tickets.filter((ticket) => tests.every((test) => test?.(ticket)));
      const page = offsetPage(call, 'results', found, (ticket) => ({
        ...restTicket(ticket, state),
        result_type: 'ticket',
      }));
      return ok({ ...page, facets: null });
    },
  },
];
