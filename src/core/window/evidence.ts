import type { ConversationMessage } from '../conversation/message';
import type { RequestFailure } from '../request-failure';
import type { EpochMs } from '../time';

/** Where a time comes from, the most exact source first. */
export type EvidenceSource = 'sunshine' | 'audits' | 'conversation-log' | 'ticket';

/** What one source says of one customer's messages. Only the customer's own and the answers to them. */
export interface Evidence {
  readonly source: EvidenceSource;
  /** The ticket these messages stand in; null: the customer's whole thread, whatever the ticket. */
  readonly ticketId: string | null;
  readonly messages: readonly ConversationMessage[];
  /**
   * Every message that had arrived by then is known to the source: it stands in `messages` or is
   * older than the newest of the customer's there. null where the source does not say.
   */
  readonly knownUntil: EpochMs | null;
  /** Whether these messages went to the business number this ticket answers from. */
  readonly number: 'same' | 'unknown';
}

/** What is wrong with the way to Sunshine Conversations: an admin mends each in another place. */
export type AccessProblem =
  /** An app id stands in the settings, and no key. */
  | 'key-missing'
  | 'key-wrong'
  /** The key is good, and may not do this. */
  | 'key-forbidden'
  /** The account's plan does not include the API. */
  | 'not-in-plan'
  | 'app-unknown'
  /** Who answers there is not Sunshine Conversations. */
  | 'host-wrong';

/** Why the time shown is not the channel's own. */
export type NotExactReason =
  /** No Sunshine Conversations app id in the settings. */
  | 'no-key'
  | AccessProblem
  /** Zendesk did not give this ticket's audits this time, so nobody knows which conversation it is. */
  | 'audits-failed'
  /** Nothing leads from this ticket to a conversation, so Sunshine was not asked. */
  | 'no-way-there'
  /** Sunshine does not know the conversation (404), or holds nothing of this customer's on this channel. */
  | 'no-conversation'
  /** The conversation has messages to several business numbers, none of them known as this ticket's. */
  | 'number-unknown'
  /** 429: Sunshine or Zendesk asked for a pause. */
  | 'too-many-requests'
  | 'no-answer'
  | 'offline'
  /** Any other status. */
  | 'server-trouble'
  /** An answer that could not be read. */
  | 'wrong-shape'
  /** Sunshine answered, but the channel gave it no sending time. */
  | 'no-sent-time'
  /** The customer's message lies further back in Sunshine than one opening of a ticket may read. */
  | 'more-to-read';

/** A message of the customer's that went to another of the business's numbers than the ticket's. */
export interface ToOtherNumber {
  readonly message: ConversationMessage;
  /**
   * The messages name their numbers; or only the tickets do, by that of their first messages, so that later
   * ones may have gone elsewhere.
   */
  readonly toldBy: 'message' | 'ticket';
  /** The ticket in which it stands; null: not known. */
  readonly ticketId: string | null;
  /** That number as Zendesk's ticket names it; null where it does not. */
  readonly businessNumber: string | null;
}

/** What was found beyond the ticket's own conversation, and what was not. */
export interface GatheredEvidence {
  /** Whose messages these are. For another requester they count for nothing. */
  readonly requesterId: string | null;
  readonly evidence: readonly Evidence[];
  /** null while nothing was asked, while it is being asked, and when the exact time is known. */
  readonly notExact: NotExactReason | null;
  /** The look into the customer's other tickets; `failed` carries why. */
  readonly elsewhere:
    | { readonly status: 'not-looked' | 'looking' | 'looked' }
    | { readonly status: 'failed'; readonly failure: RequestFailure };
  /** Why the conversation log could not stand in for a conversation that could not be read. */
  readonly logFailure: RequestFailure | null;
  /** Sunshine's id of the business number that this ticket answers from; null: it could not be told. */
  readonly integrationId: string | null;
  /** Sunshine's id of this customer's conversation, on the shown channel; null: it could not be told. */
  readonly conversationId: string | null;
  /** Under how many users of Sunshine Conversations Zendesk knows this customer; 0 while nobody has looked. */
  readonly profiles: number;
  /** The newest that is known to have gone to another number; it counts for nothing here. */
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
