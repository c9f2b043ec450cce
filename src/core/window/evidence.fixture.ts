import type { ConversationMessage } from '../conversation/message';
import type { Evidence } from './evidence';

/** What Sunshine says of the customer's thread with this number; a test names only what matters. */
export const evidenceOf = (
  messages: readonly ConversationMessage[],
  changes: Partial<Omit<Evidence, 'messages'>> = {},
): Evidence => ({
  source: 'sunshine',
  ticketId: null,
  messages,
  knownUntil: null,
  number: 'same',
  ...changes,
});
