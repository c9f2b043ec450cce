import { isInbound } from '../../core/conversation/direction';
import type { ConversationMessage, MessageAuthor } from '../../core/conversation/message';
import type { TicketSnapshot } from '../../core/conversation/ticket-snapshot';

/** The customer's message that reached this ticket last; null where none has a readable time. */
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

/** The same of what this customer wrote, as far as its author is told. */
export const newestOfTheirs = (
  { messages }: Pick<TicketSnapshot, 'messages'>,
  channel: string,
  requesterId: string,
): ConversationMessage | null =>
  newestInbound(
    { messages: (messages ?? []).filter(({ author }) => isOf(author, requesterId)) },
    channel,
  );

/** Anybody may answer; what a customer wrote has to be this customer's, as far as its author is told. */
export const isOf = ({ role, id }: MessageAuthor, requesterId: string): boolean =>
  role !== 'end-user' || id === null || id === requesterId;
