import type { HostResponse } from '../../host/host';
import type { SimTicket } from '../../world/ticket-types';
import type { WorldState } from '../../world/world-state';
import { minuteLimit } from '../minute-limit';
import { cursorPage, offsetPage } from '../page-of';
import { invalid, ok, type RestCall, type Route } from '../route';
import { findTickets } from '../search/find-tickets';
import { wordsOf } from '../search/words';
import { restTicket } from '../shapes/rest-shapes';

/** What a search without export gives at most, however many it found (V). */
const MOST_RESULTS = 1000;
const MOST_A_PAGE = 100;
/** Of an export (V). */
const MOST_AN_EXPORT_PAGE = 1000;

/** Of all exports of the account (V). */
const spendExport = minuteLimit(100);

const restResult = (state: WorldState) => (ticket: SimTicket) => ({
  ...restTicket(ticket, state),
  result_type: 'ticket',
});

/** The search's own refusals are shaped unlike those of other endpoints (V). */
function invalidSearch(why: string): HostResponse {
  return { status: 422, body: { error: 'invalid', description: `Invalid search: ${why}` } };
}

function invalidAttribute(name: string, why: string): HostResponse {
  const message = `You passed an invalid value for the ${name} attribute. ${why}`;
  return { status: 400, body: { error: { title: 'Invalid attribute', message } } };
}

/** Whether the page lies beyond what a search gives; the page before it still links to it (V). */
function isBeyond({ query }: RestCall): boolean {
  const page = Number(query.get('page') ?? 1) || 1;
  const size = Math.min(MOST_A_PAGE, Number(query.get('per_page') ?? MOST_A_PAGE) || MOST_A_PAGE);
  return page * size > MOST_RESULTS;
}

/** `GET /api/v2/search` for tickets, its export, and counts of tickets, and of users with a tag. */
export const searchRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/v2/search/count',
    answer({ world, query }) {
      const asked = query.get('query') ?? '';
      const tag = /^type:user tags:(\S+)$/.exec(asked)?.[1];
      if (tag !== undefined) {
        return ok({ count: world.state.users.filter(({ tags }) => tags.includes(tag)).length });
      }
      if (!wordsOf(asked).includes('type:ticket')) {
        return invalid(`the local Zendesk cannot count "${asked}"`);
      }
      const found = findTickets(world, query);
      return 'refused' in found ? invalid(found.refused) : ok({ count: found.length });
    },
  },
  {
    method: 'GET',
    path: '/api/v2/search',
    answer(call) {
      const { world, query } = call;
      if (query.has('page[size]') || query.has('page[after]')) {
        const why = 'Invalid parameter: page must be an integer from api/v2/search/index';
        return invalidAttribute('page', why);
      }
      const found = findTickets(world, query);
      if ('refused' in found) return invalid(found.refused);
      if (isBeyond(call)) {
        return invalidSearch('Requested response size was greater than Search Response Limits');
      }
      return ok({ ...offsetPage(call, 'results', found, restResult(world.state)), facets: null });
    },
  },
  {
    method: 'GET',
    path: '/api/v2/search/export',
    answer(call) {
      const { world, query } = call;
      const { refusal } = spendExport(world);
      if (refusal) return refusal;
      const type = query.get('filter[type]');
      if (type === null) return invalidAttribute('filter[type]', 'filter[type] is required');
      if (type !== 'ticket') return invalid(`the local Zendesk cannot export "${type}"`);
      // (?) Its documentation has the type in the filter; an example by Zendesk names it twice.
      if (wordsOf(query.get('query') ?? '').some((word) => word.startsWith('type:'))) {
        return invalidSearch('the type of an export is that of filter[type]');
      }
      const found = findTickets(world, query);
      if ('refused' in found) return invalid(found.refused);
      const shape = restResult(world.state);
      const page = cursorPage(call, 'results', found, shape, MOST_AN_EXPORT_PAGE);
      return ok({ ...page, facets: null });
    },
  },
];
