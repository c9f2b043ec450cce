import type { EpochMs } from '../time';

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
