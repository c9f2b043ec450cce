import type { EpochMs } from '../../core/time';
import type { ConversationMessage } from '../../core/window/message';

/** The newest page of a ticket's conversation log. */
export interface TicketLog {
  readonly messages: readonly ConversationMessage[];
  readonly knownUntil: EpochMs | null;
}
