import type { EpochMs } from '../../core/time';
import type { ConversationMessage } from '../../core/window/message';

/** What a ticket's audits say of its messages and of the Sunshine conversation they came from. */
export interface TicketAudits {
  /** Sunshine's conversation ids, newest first; empty where no chat was started. */
  readonly conversationIds: readonly string[];
  /** Sunshine's ids of messages that stand in this ticket. */
  readonly messageIds: ReadonlySet<string>;
  readonly messages: readonly ConversationMessage[];
  readonly knownUntil: EpochMs | null;
}
