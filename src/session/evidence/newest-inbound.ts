import { isInbound } from '../../core/conversation/direction';
import type { ConversationMessage, MessageAuthor } from '../../core/conversation/message';
import type { TicketSnapshot } from '../../core/conversation/ticket-snapshot';

/** The customer's message that reached this ticket last; null: none has a readable time. */
export function newestInbound(
  { messages }: Pick<TicketSnapshot, 'messages'>,
  channel: string,
): ConversationMessage | null {
  let newest: ConversationMessage | null = null;
  for (const message of messages ?? []) {
    if (message.at === null || !isInbound(message, channel)) continue;
    if (newest === null || message.at > (newest.at ?? 0)) newest = message;
  }
  return newest;
}

/** The newest one of this customer, as far as authors are known. */
export const newestOfTheirs = (
  { messages }: Pick<TicketSnapshot, 'messages'>,
  channel: string,
  requesterId: string,
): ConversationMessage | null =>
  newestInbound(
    { messages: (messages ?? []).filter(({ author }) => isOf(author, requesterId)) },
    channel,
  );

/**
 * A reply may be anybody's; a customer's message must be this customer's, if its author is known.
 */
export const isOf = ({ role, id }: MessageAuthor, requesterId: string): boolean =>
  role !== 'end-user' || id === null || id === requesterId;
