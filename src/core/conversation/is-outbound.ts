import type { AuthorRole, ConversationMessage, MessageKind } from './message';

const BUSINESS: ReadonlySet<AuthorRole> = new Set(['agent', 'admin', 'system', 'trigger']);

/** Nothing that the customer would see. */
const UNSEEN: ReadonlySet<MessageKind> = new Set(['activity', 'system', 'intro', 'empty']);

/** Did the business write this to the customer on that very channel? */
export const isOutbound = ({ author, channel, kind }: ConversationMessage, on: string): boolean =>
  BUSINESS.has(author.role) && channel === on && !UNSEEN.has(kind);
