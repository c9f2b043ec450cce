import type { SimAttachment, SimMessage } from './message-types';

export type TicketStatus = 'new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed';

export type CommentType = 'publicReply' | 'internalNote';

/** Who changed the composer: the agent's keyboard, an app through the SDK, or a macro. */
export type ComposerAuthor = 'agent' | 'app' | 'macro' | 'zendesk';

export interface Composer {
  /** HTML when the composer is rich (`isRichComposer`), else plain text. */
  readonly text: string;
  readonly type: CommentType;
  /** Where a public reply goes. */
  readonly channel: string;
  readonly attachments: readonly SimAttachment[];
  /** Where the agent's cursor is in `text`; null = at the end. */
  readonly selection: { readonly start: number; readonly end: number } | null;
  readonly macroIds: readonly number[];
}

/** What apps did to a ticket field's look (`ticketFields:<name>.hide` …). */
export interface FieldLook {
  readonly isVisible: boolean;
  readonly isEnabled: boolean;
}

export interface SimTicket {
  readonly id: number;
  readonly isNew: boolean;
  readonly subject: string;
  readonly status: TicketStatus;
  readonly priority: 'low' | 'normal' | 'high' | 'urgent' | null;
  readonly type: 'question' | 'incident' | 'problem' | 'task' | null;
  readonly tags: readonly string[];
  readonly externalId: string | null;
  readonly requesterId: number;
  readonly assigneeId: number | null;
  readonly groupId: number | null;
  readonly collaboratorIds: readonly number[];
  /** Left out: the account's only form. */
  readonly formId?: number;
  readonly viaChannel: string;
  /**
   * Zendesk opened it with a comment in the customer's name, which nobody wrote. Its words are the
   * subject that the ticket then had.
   */
  readonly intro?: string;
  /** Its messaging session has ended, by the customer's channel or by a rule. */
  readonly sessionEnded?: boolean;
  /** What was said before belongs to sessions that are over; left out: there was one session only. */
  readonly sessionsEndedUntil?: number;
  /** The number the ticket belongs to; null: the account's first one of the channel. */
  readonly integrationId: string | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** When its fields were last saved; left out: never since it was opened. */
  readonly changedAt?: number;
  readonly conversation: readonly SimMessage[];
  /** By field id: `{ '360001': 'express' }`. */
  readonly customFields: Readonly<Record<string, unknown>>;
  /** What the composer's channel switch offers. */
  readonly channels: readonly string[];
  readonly composer: Composer;
  readonly fieldLooks: Readonly<Record<string, FieldLook>>;
  /** What Zendesk has of the fields that the agent changed by hand and has not saved yet. */
  readonly saved?: Partial<SimTicket>;
  /** False while an app has called `disableSave`. */
  readonly saveEnabled: boolean;
}
