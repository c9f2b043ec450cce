import { isLiveMessage } from '../../world/channels';
import type { SimMessage } from '../../world/message-types';
import type { SimTicket } from '../../world/ticket-types';
import type { WorldState } from '../../world/world-state';
import { iso } from './rest-shapes';

const latest = (messages: readonly SimMessage[], otherwise: number): number =>
  messages.reduce((before, { at }) => Math.max(before, at), otherwise);

/** A ticket's metrics (V for the fields); whether a message by the customer moves them is (?). */
export function ticketMetric(ticket: SimTicket, { variants }: WorldState) {
  const byRequester = ticket.conversation.filter(
    (message) =>
      message.role === 'end-user' && (variants.messagesMoveMetrics || !isLiveMessage(message)),
  );
  const isSolved = ticket.status === 'solved' || ticket.status === 'closed';
  return {
    ticket_id: ticket.id,
    created_at: iso(ticket.createdAt),
    updated_at: iso(ticket.updatedAt),
    requester_updated_at: iso(latest(byRequester, ticket.createdAt)),
    assignee_updated_at: null,
    latest_comment_added_at: iso(latest(ticket.conversation, ticket.createdAt)),
    assigned_at: null,
    solved_at: isSolved ? iso(ticket.updatedAt) : null,
    reopens: 0,
    replies: ticket.conversation.filter(({ role }) => role !== 'end-user').length,
  };
}
