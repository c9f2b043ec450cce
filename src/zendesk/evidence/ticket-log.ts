import type { ConversationMessage } from '../../core/conversation/message';
import type { EpochMs } from '../../core/time';

/** The newest page of a ticket's conversation log. */
export interface TicketLog {
  readonly messages: readonly ConversationMessage[];
  readonly knownUntil: EpochMs | null;
}
