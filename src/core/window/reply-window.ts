import type { DurationMs, EpochMs } from '../time';

/** `sent` = WhatsApp's own time; `arrival` = when it reached Zendesk, which is the same or later. */
export type Precision = 'sent' | 'arrival';

/** The customer message that opened the window. */
export interface WindowStart {
  readonly at: EpochMs;
  readonly authorName: string;
  /** False when the ticket's requester was changed after this person wrote. */
  readonly isRequester: boolean;
}

/** Why nothing can be said of the window. Unknown is never open. */
export type UnknownReason =
  /** The conversation holds no message of the customer on this channel. */
  | 'never-wrote'
  /** The customer's messages are there, but no time stamp of theirs could be read. */
  | 'unreadable-time'
  /**
   * A message lies ahead of this computer's clock: a customer's, without which the window would be
   * over, or anybody's that is newer than the window's end.
   */
  | 'future-time'
  /** Only authors of a role we do not know wrote on this channel. */
  | 'unknown-role'
  /** The channel may have a reply limit that this app does not know. */
  | 'channel-not-covered'
  /** The conversation could not be read. */
  | 'not-readable';

interface Timed {
  /** The window is open strictly before this instant and closed at it. */
  readonly expiresAt: EpochMs;
  readonly startedBy: WindowStart;
  readonly precision: Precision;
}

export type ReplyWindow =
  | ({ readonly state: 'open' | 'closing' | 'critical' } & Timed)
  | ({ readonly state: 'closed' } & Timed)
  | { readonly state: 'unknown'; readonly reason: UnknownReason }
  | { readonly state: 'unrestricted'; readonly channel: string };

export type OpenWindow = Extract<ReplyWindow, { state: 'open' | 'closing' | 'critical' }>;
export type TimedWindow = Extract<ReplyWindow, { expiresAt: EpochMs }>;

/** From how much time left on a window counts as `closing` and as `critical`. */
export interface Thresholds {
  readonly closingMs: DurationMs;
  readonly criticalMs: DurationMs;
}
