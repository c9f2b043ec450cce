import type { ConversationMessage } from './message';

/**
 * Does this message start the reply window of `channel` again?
 * Only what the customer wrote on that very channel does: agents, rules, private notes, other
 * channels and authors of a role we do not know never do, nor do shells without content
 * (reactions, deletions). Its time may still be unreadable: that is the caller's question.
 */
export function isInbound(message: ConversationMessage, channel: string): boolean {
  return message.author.role === 'end-user' && message.channel === channel && message.hasContent;
}
