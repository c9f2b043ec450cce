import type { EpochMs } from '../time';

/**
 * Who wrote a message. `unknown` is whatever Zendesk said that we do not recognise:
 * it is never taken for the customer, so it never extends a window.
 */
export type AuthorRole = 'end-user' | 'agent' | 'admin' | 'system' | 'trigger' | 'unknown';

export interface MessageAuthor {
  /** Zendesk's user id as text; null for authors without one (bots, rules). */
  readonly id: string | null;
  readonly name: string;
  readonly role: AuthorRole;
}

/** One message of a ticket's conversation, as the edge (`src/zendesk/`) has parsed it. */
export interface ConversationMessage {
  readonly author: MessageAuthor;
  /** Zendesk's channel name (`whatsapp`, `email`, …); `internal` is a private note. */
  readonly channel: string;
  /** When Zendesk recorded it; null when its time stamp could not be read. */
  readonly at: EpochMs | null;
  /** False when there is neither text nor an attachment: a redacted shell, a reaction, a deletion. */
  readonly hasContent: boolean;
}
