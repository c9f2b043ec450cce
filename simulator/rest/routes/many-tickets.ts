import { groupIn } from '../../world/people';
import { savedTicket } from '../../world/saved-ticket';
import { maySee } from '../../world/ticket-access';
import type { SimTicket } from '../../world/ticket-types';
import type { WorldState } from '../../world/world-state';
import { includes, manyIds } from '../many-ids';
import { offsetPage, pageOf } from '../page-of';
import { ok, type RestCall, type Route } from '../route';
import { restGroup, restTicket, restUser } from '../shapes/rest-shapes';
import { ticketMetric } from '../shapes/ticket-metric';

type Json = Record<string, unknown>;

const visible = ({ world: { state } }: RestCall): readonly SimTicket[] =>
  state.tickets.filter(maySee(state));

const idsOf = (ids: readonly (number | null)[]): ReadonlySet<number> =>
  new Set(ids.filter((id) => id !== null));

/** The people and groups of these tickets, and their metrics, where they are asked for. */
function sideloads(call: RestCall, shown: readonly SimTicket[]): Json {
  const { state } = call.world;
  const tickets = shown.map(savedTicket);
  const wanted = includes(call);
  const people = idsOf(tickets.flatMap(({ requesterId, assigneeId }) => [requesterId, assigneeId]));
  const groups = idsOf(tickets.map(({ groupId }) => groupId));
  const hasMetrics = wanted.has('metric_sets') && state.variants.metricSetsStand === 'beside';
  return {
    ...(wanted.has('users') && {
      users: state.users.filter(({ id }) => people.has(id)).map((user) => restUser(user, state)),
    }),
    ...(wanted.has('groups') && {
      groups: [...groups].map((id) => restGroup(groupIn(state, id), state)),
    }),
    ...(hasMetrics && { metric_sets: tickets.map((ticket) => ticketMetric(ticket, state)) }),
  };
}

/** A ticket in a list; where metrics that were asked for stand is (?). */
function shapeIn(call: RestCall, state: WorldState): (ticket: SimTicket) => Json {
  const isInside = includes(call).has('metric_sets') && state.variants.metricSetsStand === 'inside';
  return (ticket) => ({
    ...restTicket(ticket, state),
    ...(isInside && { metric_set: ticketMetric(savedTicket(ticket), state) }),
  });
}

/** Many tickets at once, as far as the agent may see them: what may not be seen is left out. */
export const manyTicketsRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/v2/tickets/show_many',
    answer(call) {
      const wanted = manyIds(call);
      if ('refusal' in wanted) return wanted.refusal;
      const tickets = visible(call).filter(({ id }) => wanted.has(id));
      const page = offsetPage(call, 'tickets', tickets, shapeIn(call, call.world.state));
      return ok({ ...page, ...sideloads(call, tickets) });
    },
  },
  {
    method: 'GET',
    path: '/api/v2/tickets',
    answer(call) {
      const page = pageOf(call, 'tickets', visible(call), shapeIn(call, call.world.state));
      const shown = idsOf((page.tickets as { id: number }[]).map(({ id }) => id));
      const tickets = visible(call).filter(({ id }) => shown.has(id));
      return ok({ ...page, ...sideloads(call, tickets) });
    },
  },
  {
    method: 'GET',
    path: '/api/v2/ticket_metrics',
    answer: (call) =>
      ok(
        pageOf(call, 'ticket_metrics', visible(call), (ticket) =>
          ticketMetric(savedTicket(ticket), call.world.state),
        ),
      ),
  },
];
