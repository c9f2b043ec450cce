import type { AuthorRole, ConversationMessage, MessageKind } from './message';
import { restartsWindow } from './restarts-window';

/** Does this message restart `channel`'s window? Its time may still be unreadable. */
export const isInbound = ({ author, channel, kind }: ConversationMessage, on: string): boolean =>
  author.role === 'end-user' && channel === on && restartsWindow(kind);

const BUSINESS: ReadonlySet<AuthorRole> = new Set(['agent', 'admin', 'system', 'trigger']);

/** What the customer does not see. */
const UNSEEN: ReadonlySet<MessageKind> = new Set(['activity', 'system', 'intro', 'empty']);

/** Did the business write this to the customer on that very channel? */
export const isOutbound = ({ author, channel, kind }: ConversationMessage, on: string): boolean =>
  BUSINESS.has(author.role) && channel === on && !UNSEEN.has(kind);

/** Written by a bot, trigger or automation. */
export const isAutomatic = ({ author }: ConversationMessage): boolean =>
  author.role === 'system' || author.role === 'trigger';

const HUMANS: ReadonlySet<ConversationMessage['author']['role']> = new Set(['agent', 'admin']);

/** Did a person of the business write this to the customer on that channel? */
export const isHumanReply = (message: ConversationMessage, channel: string): boolean =>
  HUMANS.has(message.author.role) && isOutbound(message, channel);
