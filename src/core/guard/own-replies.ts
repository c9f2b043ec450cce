import { isOutbound } from '../conversation/is-outbound';
import type { ConversationMessage } from '../conversation/message';

const HUMANS: ReadonlySet<ConversationMessage['author']['role']> = new Set(['agent', 'admin']);

/** Did a person of the business write this to the customer on that channel? */
export const isHumanReply = (message: ConversationMessage, channel: string): boolean =>
  HUMANS.has(message.author.role) && isOutbound(message, channel);

/** This agent's replies on a channel, in the ticket's order. */
export const ownReplies = (
  messages: readonly ConversationMessage[],
  channel: string,
  agentId: string,
): readonly ConversationMessage[] =>
  messages.filter((message) => message.author.id === agentId && isHumanReply(message, channel));
