import type { ConversationMessage } from '../../core/conversation/message';
import type { EpochMs } from '../../core/time';

/** What a ticket's audits say of its messages and of the Sunshine conversation they came from. */
export interface TicketAudits {
  /** Sunshine's conversations, the newest chat first; empty where none was started. */
  readonly conversations: readonly {
    readonly id: string;
    /** Zendesk's name of the channel on which the chat began; null where it is not told. */
    readonly channel: string | null;
  }[];
  /** Sunshine's ids of messages that stand in this ticket. */
  readonly messageIds: ReadonlySet<string>;
  readonly messages: readonly ConversationMessage[];
  readonly knownUntil: EpochMs | null;
}
