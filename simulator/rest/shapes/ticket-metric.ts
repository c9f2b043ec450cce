import type { SimMessage } from '../../world/message-types';
import { isInRunningSession, updatedAtOf } from '../../world/session';
import type { SimTicket } from '../../world/ticket-types';
import type { WorldState } from '../../world/world-state';
import { apiUrl, iso } from './rest-shapes';

const latest = (messages: readonly SimMessage[]): number | null =>
  messages.reduce<number | null>((before, { at }) => Math.max(before ?? at, at), null);

const isoOrNull = (at: number | null): string | null => (at === null ? null : iso(at));

/** A ticket's metrics (V for the fields); whether a running session's messages move them is (?). */
export function ticketMetric(ticket: SimTicket, state: WorldState): Record<string, unknown> {
  const { variants } = state;
  const told = ticket.conversation.filter(
    (message) => variants.messagesMoveMetrics || !isInRunningSession(message, ticket),
  );
  const byRequester = told.filter(({ role }) => role === 'end-user');
  const byAssignee = told.filter(({ authorId }) => authorId === ticket.assigneeId);
  const isSolved = ticket.status === 'solved' || ticket.status === 'closed';
  const updatedAt = updatedAtOf(ticket, variants);
  return {
    id: ticket.id * 10 + 7,
    url: apiUrl(state, `ticket_metrics/${ticket.id * 10 + 7}`),
    ticket_id: ticket.id,
    created_at: iso(ticket.createdAt),
    updated_at: iso(updatedAt),
    group_stations: ticket.groupId === null ? 0 : 1,
    assignee_stations: ticket.assigneeId === null ? 0 : 1,
    requester_updated_at: iso(latest(byRequester) ?? ticket.createdAt),
    assignee_updated_at: ticket.assigneeId === null ? null : isoOrNull(latest(byAssignee)),
    latest_comment_added_at: iso(latest(told) ?? ticket.createdAt),
    status_updated_at: iso(ticket.changedAt ?? ticket.createdAt),
    initially_assigned_at: ticket.assigneeId === null ? null : iso(ticket.createdAt),
    assigned_at: ticket.assigneeId === null ? null : iso(ticket.createdAt),
    solved_at: isSolved ? iso(updatedAt) : null,
    reopens: 0,
    replies: told.filter(({ role }) => role !== 'end-user').length,
  };
}
