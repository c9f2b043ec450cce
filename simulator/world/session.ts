import { isLiveMessage } from './channels';
import type { SimMessage } from './message-types';
import type { SimTicket } from './ticket-types';
import type { Variants } from './variants';

type Session = Pick<SimTicket, 'sessionEnded' | 'sessionsEndedUntil' | 'status' | 'saved'>;

/**
 * When a messaging session is over is (?): it has ended, or the ticket was saved as solved. What the agent
 * has chosen and not saved yet ends nothing.
 */
export function isSessionOver({ sessionEnded, status, saved }: Session): boolean {
  const now = saved?.status ?? status;
  return sessionEnded === true || now === 'solved' || now === 'closed';
}

/** Whether a message belongs to a messaging session that still runs. */
export function isInRunningSession(message: SimMessage, ticket: Session): boolean {
  const before = ticket.sessionsEndedUntil ?? Number.NEGATIVE_INFINITY;
  return isLiveMessage(message) && message.at >= before && !isSessionOver(ticket);
}

/** The ticket's last update, as its record tells it; whether a running session's messages are one is (?). */
export function updatedAtOf(ticket: SimTicket, { messagesMoveUpdates }: Variants): number {
  if (messagesMoveUpdates) return ticket.updatedAt;
  return ticket.conversation
    .filter((message) => !isInRunningSession(message, ticket))
    .reduce((most, { at }) => Math.max(most, at), ticket.changedAt ?? ticket.createdAt);
}
