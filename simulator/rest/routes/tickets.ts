import { isLiveMessage } from '../../world/channels';
import { ticketIn, userIn } from '../../world/lookup';
import type { SimMessage } from '../../world/message-types';
import { savedTicket } from '../../world/saved-ticket';
import { maySee } from '../../world/ticket-access';
import type { SimTicket } from '../../world/ticket-types';
import type { WorldState } from '../../world/world-state';
import { cursorPage, pageOf } from '../page-of';
import { forbidden, ok, type RestCall, type Route } from '../route';
import { conversationLogEvent, introLogEvent, restComment } from '../shapes/history-shapes';
import { restTicket, restUser } from '../shapes/rest-shapes';
import { ticketMetric } from '../shapes/ticket-metric';
import { auditsOf } from './audits';
import { spendLogRequest } from './log-limit';
import { updateTicket } from './update-ticket';

const ticketOf = ({ world, ids: [id = 0] }: RestCall) => ticketIn(world.state, id);

/** A ticket that the agent may not see is refused, whatever is asked of it. */
const guarded = (route: Route): Route => ({
  ...route,
  answer: (call) => (maySee(call.world.state)(ticketOf(call)) ? route.answer(call) : forbidden()),
});

/** Notes and e-mails one by one, all live messages together as one transcript (? in part). */
function commentsOf(ticket: SimTicket): Record<string, unknown>[] {
  const numbered = ticket.conversation.map((message, index) => ({
    message,
    id: ticket.id * 10_000 + index + 1,
  }));
  const live = numbered.filter(({ message }) => isLiveMessage(message));
  const first = live[0];
  const transcript = first && {
    ...restComment({ ...first.message, attachments: [] }, first.id),
    author_id: ticket.requesterId,
    ...transcriptText(live.map(({ message }) => message)),
  };
  return numbered.flatMap(({ message, id }) => {
    if (!isLiveMessage(message)) return [restComment(message, id)];
    return transcript && id === first.id ? [transcript] : [];
  });
}

function transcriptText(messages: readonly SimMessage[]): Record<string, string> {
  const body = messages
    .map(({ at, authorName, text }) => {
      const time = new Date(at).toISOString().slice(11, 19);
      return `(${time}) ${authorName}: ${text}`;
    })
    .join('\n');
  return { body, plain_body: body, html_body: `<pre>${body.replace(/</g, '&lt;')}</pre>` };
}

/** That a filter knows chats, too, is (?): it was seen with comments only. */
function isAsked(type: string, types: readonly string[], { variants }: WorldState): boolean {
  if (types.length === 0) return true;
  return types.includes(type) && (type !== 'ChatStartedEvent' || variants.auditsFilterChats);
}

function isNewestFirst({ query }: RestCall): boolean {
  return query.get('sort') === '-created_at' || query.get('sort_order') === 'desc';
}

function inOrder<T>(call: RestCall, items: readonly T[]): readonly T[] {
  return isNewestFirst(call) ? items.toReversed() : items;
}

const ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/v2/tickets/{id}',
    answer: (call) => ok({ ticket: restTicket(ticketOf(call), call.world.state) }),
  },
  { method: 'PUT', path: '/api/v2/tickets/{id}', answer: updateTicket },
  {
    method: 'GET',
    path: '/api/v2/tickets/{id}/metrics',
    answer: (call) =>
      ok({ ticket_metric: ticketMetric(savedTicket(ticketOf(call)), call.world.state) }),
  },
  {
    method: 'GET',
    path: '/api/v2/tickets/{id}/comments',
    answer(call) {
      const ticket = ticketOf(call);
      const { state } = call.world;
      const page = pageOf(call, 'comments', inOrder(call, commentsOf(ticket)), (item) => item);
      if (call.query.get('include') !== 'users') return ok(page);
      const ids = new Set(ticket.conversation.map(({ authorId }) => authorId));
      const users = [...ids].filter((id) => id !== null).map((id) => userIn(state, id));
      return ok({ ...page, users: users.map((user) => restUser(user, state)) });
    },
  },
  {
    method: 'GET',
    path: '/api/v2/tickets/{id}/audits',
    answer(call) {
      const types = call.query.getAll('filter_events[]');
      const audits = auditsOf(ticketOf(call), call.world.state)
        .map(({ events, ...audit }) => ({
          ...audit,
          events: events.filter(({ type }) => isAsked(String(type), types, call.world.state)),
        }))
        .filter(({ events }) => events.length > 0);
      return ok(pageOf(call, 'audits', inOrder(call, audits), (audit) => audit));
    },
  },
  {
    method: 'GET',
    path: '/api/v2/tickets/{id}/conversation_log',
    answer(call) {
      const { headers, refusal } = spendLogRequest(call.world);
      if (refusal) return refusal;
      const ticket = ticketOf(call);
      const intro = introLogEvent(ticket, call.world.state);
      const said = ticket.conversation.map((message) => conversationLogEvent(message, ticket));
      const events = inOrder(call, intro ? [intro, ...said] : said);
      const body = cursorPage(call, 'events', events, (event) => event);
      return { ...ok(body), headers };
    },
  },
];

/** One ticket and what is in it. */
export const ticketRoutes: readonly Route[] = ROUTES.map(guarded);
