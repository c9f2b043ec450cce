import type { DurationMs, EpochMs } from '../time';
import type { AfterClose } from './channel-policy';
import type { EvidenceSource } from './evidence';

/**
 * `sent`: the channel's time; `arrival`: when it reached Sunshine or Zendesk, the same or later.
 */
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
  readonly otherTicketId: string | null;
}

/** Why nothing can be said of the window; unknown is never open. */
export type UnknownReason =
  | 'never-wrote'
  /** The customer's messages have no readable time. */
  | 'unreadable-time'
  /**
   * A message is ahead of this computer's clock: a customer's without which the window would be
   * over, or anybody's after the window's end.
   */
  | 'future-time'
  /** Only authors of unknown role wrote on this channel. */
  | 'unknown-role'
  /** The only message may be the comment with which Zendesk opens a ticket, which nobody wrote. */
  | 'perhaps-intro'
  /** The channel may have a reply limit that this app does not know. */
  | 'channel-not-covered'
  | 'not-readable'
  /** The customer wrote in another ticket, perhaps to another number. */
  | 'other-number-possible';

/** Messages allowed until the customer writes again. */
export interface MessageAllowance {
  readonly cap: number;
  /** At least so many; never more than `cap`. */
  readonly used: number;
}

interface Timed {
  /** Open strictly before this instant, closed at it; the safety margin is taken off. */
  readonly expiresAt: EpochMs;
  /** Without any margin. */
  readonly windowMs: DurationMs;
  readonly startedBy: WindowStart;
  readonly precision: Precision;
  readonly source: EvidenceSource;
  readonly afterClose: AfterClose;
  /** null: the channel counts only time. */
  readonly allowance: MessageAllowance | null;
  /** Past the standard window: only a human's answer, no promotion. */
  readonly isHumanOnly: boolean;
  /** When that begins; left out if the channel has no such limit. */
  readonly humanOnlyFrom?: EpochMs;
}

export type ReplyWindow =
  | ({ readonly state: 'open' | 'closing' | 'critical' } & Timed)
  | ({ readonly state: 'closed'; readonly endedBy: 'time' | 'messages' } & Timed)
  | {
      readonly state: 'unknown';
      readonly reason: UnknownReason;
      readonly afterClose: AfterClose;
      /** "May be open until", with `other-number-possible` only. */
      readonly possible:
        | (Pick<Timed, 'expiresAt' | 'startedBy' | 'precision'> & {
            /** Sunshine's id of the number it went to; left out if unknown. */
            readonly integrationId?: string;
          })
        | null;
    }
  | { readonly state: 'unrestricted'; readonly channel: string };

export type OpenWindow = Extract<ReplyWindow, { state: 'open' | 'closing' | 'critical' }>;
export type TimedWindow = Extract<ReplyWindow, { expiresAt: EpochMs }>;

/** The time left from which a window is `closing`, and `critical`. */
export interface Thresholds {
  readonly closingMs: DurationMs;
  readonly criticalMs: DurationMs;
}

/** Taken off an end, so that the clock is early, never late. */
export interface SafetyMargins {
  /** Where only the arrival is known. */
  readonly arrivalMs: DurationMs;
  /** Where the sending time is known: the way of our own reply. */
  readonly sentMs: DurationMs;
}
