import type { ConversationMessage } from '../conversation/message';
import type { RequestFailure } from '../request-failure';
import type { EpochMs } from '../time';

/** The source of a time, the most exact first. */
export type EvidenceSource = 'sunshine' | 'audits' | 'conversation-log' | 'ticket';

/** What one source shows of one customer: their messages and the answers. */
export interface Evidence {
  readonly source: EvidenceSource;
  /** The ticket of these messages; null: the customer's whole thread. */
  readonly ticketId: string | null;
  readonly messages: readonly ConversationMessage[];
  /**
   * All that arrived by then is in `messages`, or older than the customer's newest; null: unknown.
   */
  readonly knownUntil: EpochMs | null;
  /** Did these messages go to this ticket's business number? */
  readonly number: 'same' | 'unknown';
  /** No other profile of the customer can hold what was written in the ticket; left out: not known. */
  readonly isWhole?: boolean;
}

/** What keeps us from Sunshine; each is mended in another place. */
export type AccessProblem =
  /** An app id is set, but no key. */
  | 'key-missing'
  | 'key-wrong'
  /** The key may not do this. */
  | 'key-forbidden'
  /** The account's plan lacks the API. */
  | 'not-in-plan'
  | 'app-unknown'
  /** The host is not Sunshine Conversations. */
  | 'host-wrong';

/** Why the time shown is not the channel's own. */
export type NotExactReason =
  /** No app id in the settings. */
  | 'no-key'
  | AccessProblem
  /** Zendesk gave no audits this time, so the conversation is unknown. */
  | 'audits-failed'
  /** Nothing leads from this ticket to a conversation, so Sunshine was not asked. */
  | 'no-way-there'
  /**
   * Sunshine lacks the conversation (404), or it has nothing of this customer's on this channel.
   */
  | 'no-conversation'
  /** The conversation holds several numbers, and the ticket's is unknown. */
  | 'number-unknown'
  /** 429: Sunshine or Zendesk asked for a pause. */
  | 'too-many-requests'
  | 'no-answer'
  | 'offline'
  /** Any other status. */
  | 'server-trouble'
  | 'wrong-shape'
  /** The channel gave Sunshine no sending time. */
  | 'no-sent-time'
  /** The message is further back in Sunshine than one opening of a ticket may read. */
  | 'more-to-read';

/** A customer's message to another number than the ticket's. */
export interface ToOtherNumber {
  readonly message: ConversationMessage;
  /** By each message's number; or by the ticket's, that of its first message. */
  readonly toldBy: 'message' | 'ticket';
  /** The ticket in which it stands; null: not known. */
  readonly ticketId: string | null;
  /** As Zendesk's ticket names it; null where it does not. */
  readonly businessNumber: string | null;
}

export interface GatheredEvidence {
  /** Whose messages these are; they count only for this requester. */
  readonly requesterId: string | null;
  readonly evidence: readonly Evidence[];
  /** null: nothing was asked yet, or the exact time is known. */
  readonly notExact: NotExactReason | null;
  /** The search of the customer's other tickets; `failed` carries why. */
  readonly elsewhere:
    | { readonly status: 'not-looked' | 'looking' | 'looked' }
    | { readonly status: 'failed'; readonly failure: RequestFailure };
  /** Why the conversation log could not replace an unreadable conversation. */
  readonly logFailure: RequestFailure | null;
  /** Sunshine's id of this ticket's number; null: could not be told. */
  readonly integrationId: string | null;
  /** Sunshine's id of this customer's conversation on the shown channel; null: unknown. */
  readonly conversationId: string | null;
  /** How many Sunshine users Zendesk has for this customer; 0: not looked yet. */
  readonly profiles: number;
  /** The newest message to another number; it counts for nothing here. */
  readonly toOther: ToOtherNumber | null;
}

export const NOTHING_GATHERED: GatheredEvidence = {
  requesterId: null,
  evidence: [],
  notExact: null,
  elsewhere: { status: 'not-looked' },
  logFailure: null,
  integrationId: null,
  conversationId: null,
  profiles: 0,
  toOther: null,
};
