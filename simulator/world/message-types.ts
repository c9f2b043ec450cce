import type { Role } from './people-types';
import type { SentTemplate } from './template-types';

export interface SimAttachment {
  readonly id: number;
  readonly filename: string;
  readonly contentType: string;
  readonly contentUrl: string;
  readonly size: number;
}

/** WhatsApp's refusal of a message that Zendesk nevertheless keeps in the ticket. */
export interface SimDelivery {
  readonly state: 'failed';
  readonly code: number;
  readonly title: string;
}

/** What a message through Sunshine's API has that one from the composer has not. */
export interface SentThroughSunshine {
  readonly displayName: string | null;
  readonly metadata: Readonly<Record<string, string | number | boolean>> | null;
}

/** What a message is, where it is more than words and files. */
export type SimMessageKind =
  | 'text'
  | 'media'
  | 'location'
  | 'contact'
  | 'button-answer'
  | 'list-answer'
  | 'form-answer'
  | 'call'
  | 'forwarded'
  /** Removed later; it was written all the same. */
  | 'deleted'
  | 'reaction'
  | 'edit'
  /** The removal of another message. */
  | 'deletion'
  | 'activity'
  | 'template';

export interface SimMessage {
  readonly id: string;
  readonly authorId: number | null;
  readonly authorName: string;
  readonly role: Role;
  /** Zendesk's channel name (`whatsapp`, `email`, …); a note keeps `internal`. */
  readonly channel: string;
  /** Plain text as it was sent; a template shorthand stays raw. Empty when only a file came. */
  readonly text: string;
  readonly html?: string;
  readonly attachments: readonly SimAttachment[];
  /** When Zendesk recorded it. */
  readonly at: number;
  /** When it was sent in the channel; may be earlier than `at`. */
  readonly sentAt: number;
  /** When Sunshine Conversations got it; left out: with `at`. */
  readonly receivedAt?: number;
  /** Left out: what text and files say (`kindOf`). */
  readonly kind?: SimMessageKind;
  /** Removed later; its kind stays what it was. */
  readonly isRemoved?: boolean;
  /** Which of the account's numbers it came to or went out from; left out: its ticket's. */
  readonly integrationId?: string;
  readonly isPublic: boolean;
  readonly delivery: SimDelivery | null;
  /** Macros the agent used for it: the audits name them. */
  readonly macroIds?: readonly number[];
  /** Of a template that `text` shows as the customer reads it; a shorthand says all itself. */
  readonly template?: SentTemplate;
  readonly throughSunshine?: SentThroughSunshine;
}
