import type { EpochMs } from '../../core/time';

/** A row of the search for a customer's tickets. */
export interface FoundTicket {
  readonly id: string;
  /** Zendesk's channel name. */
  readonly viaChannel: string | null;
  readonly updatedAt: EpochMs | null;
  /** What tells one business number from another (?); null where the row does not say. */
  readonly businessNumber: string | null;
}
