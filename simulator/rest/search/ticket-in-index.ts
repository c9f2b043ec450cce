import { savedTicket } from '../../world/saved-ticket';
import type { SimTicket } from '../../world/ticket-types';
import { versionAt } from '../../world/ticket-versions';

/** A ticket as an index knows it that was last written at `until`; null: it is not in there yet. */
export function ticketInIndex(shown: SimTicket, until: number): SimTicket | null {
  const ticket = savedTicket(versionAt(shown, until));
  if (ticket.createdAt > until) return null;
  if (ticket.updatedAt <= until) return ticket;
  const conversation = ticket.conversation.filter(({ at }) => at <= until);
  const updatedAt = conversation.reduce((most, { at }) => Math.max(most, at), ticket.createdAt);
  return { ...ticket, conversation, updatedAt };
}
