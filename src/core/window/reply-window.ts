import type { DurationMs, EpochMs } from '../time';
import type { AfterClose } from './channel-policy';
import type { EvidenceSource } from './evidence';

/** `sent` = the channel's own time; `arrival` = when it reached Sunshine or Zendesk, the same or later. */
export type Precision = 'sent' | 'arrival';

/** The customer message that opened the window. */
export interface WindowStart {
  /** By the most exact time known: sent, else arrived. */
  readonly at: EpochMs;
  readonly authorName: string;
  /** False when the ticket's requester was changed after this person wrote. */
  readonly isRequester: boolean;
  /** False when it was written outside this ticket. */
  readonly isInTicket: boolean;
  /** The other ticket, where one is known. */
  readonly otherTicketId: string | null;
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
  /**
   * All there is of the customer may be the comment with which Zendesk opens a ticket, which nobody
   * wrote.
   */
  | 'perhaps-intro'
  /** The channel may have a reply limit that this app does not know. */
  | 'channel-not-covered'
  /** The conversation could not be read. */
  | 'not-readable'
  /** The customer wrote in another ticket, perhaps to another of the business's numbers. */
  | 'other-number-possible';

/** How many messages the channel allows until the customer writes again. */
export interface MessageAllowance {
  readonly cap: number;
  /** At least so many were used; never more than `cap`. */
  readonly used: number;
}

interface Timed {
  /** The window is open strictly before this instant and closed at it. The safety margin is taken off. */
  readonly expiresAt: EpochMs;
  /** The full length, without any margin. */
  readonly windowMs: DurationMs;
  readonly startedBy: WindowStart;
  readonly precision: Precision;
  readonly source: EvidenceSource;
  readonly afterClose: AfterClose;
  /** null where the channel counts only time. */
  readonly allowance: MessageAllowance | null;
  /** Past the channel's standard window: only a human's answer, no promotion. */
  readonly isHumanOnly: boolean;
  /** When that begins; left out where the channel has no such line. */
  readonly humanOnlyFrom?: EpochMs;
}

export type ReplyWindow =
  | ({ readonly state: 'open' | 'closing' | 'critical' } & Timed)
  | ({ readonly state: 'closed'; readonly endedBy: 'time' | 'messages' } & Timed)
  | {
      readonly state: 'unknown';
      readonly reason: UnknownReason;
      readonly afterClose: AfterClose;
      /** "May be open until": with `other-number-possible` only. */
      readonly possible:
        | (Pick<Timed, 'expiresAt' | 'startedBy' | 'precision'> & {
            /** Sunshine's id of the number that it went to; left out where that is not told. */
            readonly integrationId?: string;
          })
        | null;
    }
  | { readonly state: 'unrestricted'; readonly channel: string };

export type OpenWindow = Extract<ReplyWindow, { state: 'open' | 'closing' | 'critical' }>;
export type TimedWindow = Extract<ReplyWindow, { expiresAt: EpochMs }>;

/** From how much time left on a window counts as `closing` and as `critical`. */
export interface Thresholds {
  readonly closingMs: DurationMs;
  readonly criticalMs: DurationMs;
}

/** What is taken off an end, so that the clock is early and never late. */
export interface SafetyMargins {
  /** Where only the arrival is known. */
  readonly arrivalMs: DurationMs;
  /** A small guard where the sending time is known: the way of our own reply. */
  readonly sentMs: DurationMs;
}
