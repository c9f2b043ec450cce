import type { EpochMs } from '../time';

/** Who wrote it. `unknown`, a role we do not recognise, is never taken for the customer. */
export type AuthorRole = 'end-user' | 'agent' | 'admin' | 'system' | 'trigger' | 'unknown';

export interface MessageAuthor {
  /** Zendesk's user id as text; null where the source names none (bots, rules, Sunshine). */
  readonly id: string | null;
  readonly name: string;
  readonly role: AuthorRole;
}

/** What a message is; `restarts-window.ts` says which kinds restart a window. */
export type MessageKind =
  | 'text'
  | 'media'
  | 'location'
  | 'contact'
  | 'button-answer'
  | 'list-answer'
  | 'form-answer'
  | 'call'
  | 'forwarded'
  /** The customer removed it later; it still counts. */
  | 'deleted'
  | 'reaction'
  | 'edit'
  /** The removal, where a source reports it as an event. */
  | 'deletion'
  | 'activity'
  | 'system'
  /** The comment Zendesk writes in the customer's name when a ticket begins. */
  | 'intro'
  /** That comment, or a message of the customer's. */
  | 'perhaps-intro'
  | 'auto-reply'
  | 'template'
  /** The business's own message, coming back from the channel. */
  | 'echo'
  /** Neither text nor an attachment: a redacted shell. */
  | 'empty'
  | 'unknown';

/** One message as an edge parsed it; of its text only a template's code is kept. */
export interface ConversationMessage {
  /** Sunshine's id of the message; null where the source has none (`ticket.conversation`). */
  readonly id: string | null;
  readonly author: MessageAuthor;
  /** Zendesk's channel name (`whatsapp`, `email`, …); `internal` is a private note. */
  readonly channel: string;
  readonly kind: MessageKind;
  /** When it reached Sunshine or Zendesk, whichever the source knows; null when unreadable. */
  readonly at: EpochMs | null;
  /** When the customer sent it, by the channel's own clock; null where the source does not say. */
  readonly sentAt: EpochMs | null;
  /** Sunshine's id of the business number; null where the source does not say. */
  readonly integrationId: string | null;
  /** A template's code from the ticket: the business's own only, in this page's memory only. */
  readonly shorthand?: string;
  /** Why the channel did not take it; left out where the source does not say. */
  readonly refusal?: Refusal;
}

/** Why a channel did not take a message, in the service's own words. */
export interface Refusal {
  /** Meta's or Sunshine's code, as it came; null where none was told. */
  readonly code: string | null;
  /** What the service says of the error; never the message's own text. */
  readonly text: string | null;
}

/** A refusal that a ticket's audits tell of. */
export interface ReportedRefusal extends Refusal {
  /** When it was written down; null when unreadable. */
  readonly at: EpochMs | null;
  /** Sunshine's id of the refused message; null where it is not named. */
  readonly messageId: string | null;
}

/** Did a template go out with it? One sent at once leaves no code in the ticket. */
export const isSentTemplate = ({ kind, shorthand }: ConversationMessage): boolean =>
  kind === 'template' || shorthand !== undefined;
