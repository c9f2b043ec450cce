import type { ConversationMessage } from './message';
import { restartsWindow } from './restarts-window';

/**
 * Does this message start the reply window of `channel` again?
 * Only what the customer wrote on that very channel does, and only the kinds of the counting table:
 * agents, rules, private notes, other channels and authors of a role we do not know never do. Its
 * time may still be unreadable: that is the caller's question.
 */
export const isInbound = ({ author, channel, kind }: ConversationMessage, on: string): boolean =>
  author.role === 'end-user' && channel === on && restartsWindow(kind);
