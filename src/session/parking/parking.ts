import type { ParkedEnd, ParkedReplies } from '../../core/parked/parked-replies';
import { NOTHING_PARKED } from '../../core/parked/parked-replies';
import type { ReplaceFailure } from '../../zendesk/composer/replace-draft';
import type { KeepFailure } from '../../zendesk/parked/keep-note';

/** What became of the agent's wish to park the draft, as far as there is something to say. */
export type ParkOutcome =
  | { readonly kind: 'idle' | 'busy' }
  /** `draft-stays`: somebody typed meanwhile, so the draft was left as it is. */
  | { readonly kind: 'parked' | 'draft-stays' }
  /** It is in the ticket, but Zendesk keeps other words than the agent's, or did not empty the reply. */
  | { readonly kind: 'words-changed' | 'not-emptied' }
  /** Files and pictures cannot be parked. */
  | { readonly kind: 'has-files' }
  | { readonly kind: 'failed'; readonly failure: KeepFailure }
  /** The code that parks did not come. */
  | { readonly kind: 'offline' };

/** What did not work with a parked reply. */
export type ParkedProblem =
  | { readonly kind: 'not-read' | 'offline' | 'not-noted' | 'put-in-twice' }
  /** A colleague was quicker. */
  | { readonly kind: 'ended'; readonly end: ParkedEnd }
  | { readonly kind: 'not-put'; readonly failure: ReplaceFailure }
  | { readonly kind: 'not-kept'; readonly failure: KeepFailure };

/** The ticket's parked replies, and what is being done with them. */
export interface Parking {
  readonly replies: ParkedReplies;
  /** The notes could not be read this time; what was known before stays. */
  readonly hasFailed: boolean;
  readonly outcome: ParkOutcome;
  /** The parked reply that was put into the reply to be changed: parking again takes its place. */
  readonly editingId: string | null;
  /** A try that ended in doubt: the same words are parked under the same id. */
  readonly attempt: { readonly id: string; readonly text: string } | null;
  /** The reply for which something is under way. */
  readonly busyId: string | null;
  readonly problem: ParkedProblem | null;
}

export const NOT_PARKING: Parking = {
  replies: NOTHING_PARKED,
  hasFailed: false,
  outcome: { kind: 'idle' },
  editingId: null,
  attempt: null,
  busyId: null,
  problem: null,
};
