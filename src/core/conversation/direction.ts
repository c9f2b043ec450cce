import type { AuthorRole, ConversationMessage, MessageKind } from './message';
import { restartsWindow } from './restarts-window';

/**
 * Does this message start the reply window of `channel` again?
 * Only what the customer wrote on that very channel does, and only the kinds of the counting table:
 * agents, rules, private notes, other channels and authors of a role we do not know never do. Its
 * time may still be unreadable: that is the caller's question.
 */
export const isInbound = ({ author, channel, kind }: ConversationMessage, on: string): boolean =>
  author.role === 'end-user' && channel === on && restartsWindow(kind);

const BUSINESS: ReadonlySet<AuthorRole> = new Set(['agent', 'admin', 'system', 'trigger']);

/** Nothing that the customer would see. */
const UNSEEN: ReadonlySet<MessageKind> = new Set(['activity', 'system', 'intro', 'empty']);

/** Did the business write this to the customer on that very channel? */
export const isOutbound = ({ author, channel, kind }: ConversationMessage, on: string): boolean =>
  BUSINESS.has(author.role) && channel === on && !UNSEEN.has(kind);

/** A bot's, trigger's or automation's: no agent has to answer for it. */
export const isAutomatic = ({ author }: ConversationMessage): boolean =>
  author.role === 'system' || author.role === 'trigger';

const HUMANS: ReadonlySet<ConversationMessage['author']['role']> = new Set(['agent', 'admin']);

/** Did a person of the business write this to the customer on that channel? */
export const isHumanReply = (message: ConversationMessage, channel: string): boolean =>
  HUMANS.has(message.author.role) && isOutbound(message, channel);
