import type { ConversationMessage } from '../core/conversation/message';
import type { EpochMs } from '../core/time';

/** A page of a customer's thread; the newest page comes first. */
export interface ThreadPage {
  readonly messages: readonly ConversationMessage[];
  /** Asks for the page before this one; null: there is none. */
  readonly olderCursor: string | null;
  /** Every message that had arrived by then is known; null where the answer carried no `Date`. */
  readonly knownUntil: EpochMs | null;
  /** The conversation that it is a page of; null where the answer does not name it. */
  readonly conversationId: string | null;
}
