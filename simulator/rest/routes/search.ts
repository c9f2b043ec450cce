import { offsetPage } from '../page-of';
import { invalid, ok, type Route } from '../route';
import { isSortable, sorted } from '../search/sort';
import { testOf } from '../search/terms';
import { ticketInIndex } from '../search/ticket-in-index';
import { restTicket } from '../shapes/rest-shapes';

/** A minimal `GET /api/v2/search` for tickets, and counts of users with a tag. */
export const searchRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/v2/search/count',
    answer({ world: { state }, query }) {
      const asked = query.get('query') ?? '';
      const tag = /^type:user tags:(\S+)$/.exec(asked)?.[1];
      if (tag === undefined) return invalid(`the local Zendesk cannot count "${asked}"`);
      return ok({ count: state.users.filter(({ tags }) => tags.includes(tag)).length });
    },
  },
  {
    method: 'GET',
    path: '/api/v2/search',
    answer(call) {
      const { state } = call.world;
      const terms = (call.query.get('query') ?? '').split(/\s+/).filter(Boolean);
      const tests = terms.map((term) => testOf(term, state));
      const unknown = terms[tests.indexOf(null)];
      if (unknown) return invalid(`the local Zendesk cannot search for "${unknown}"`);
      const by = call.query.get('sort_by');
      if (by !== null && !isSortable(by)) {
        return invalid(`the local Zendesk cannot sort by "${by}"`);
      }
      const indexedUntil = call.world.now() - state.variants.searchLagsMs;
      const found = state.tickets
        .flatMap((ticket) => ticketInIndex(ticket, indexedUntil) ?? [])
        .filter((ticket) => tests.every((test) => test?.(ticket)));
      const isAscending = call.query.get('sort_order') === 'asc';
      const page = offsetPage(call, 'results', sorted(found, by, isAscending), (ticket) => ({
        ...restTicket(ticket, state),
        result_type: 'ticket',
      }));
      return ok({ ...page, facets: null });
    },
  },
];
