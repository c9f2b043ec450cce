import type { ParkedEnd, ParkedReplies } from '../../core/parked/parked-replies';
import { NOTHING_PARKED } from '../../core/parked/parked-replies';
import type { ReplaceFailure } from '../../zendesk/composer/replace-draft';
import type { KeepFailure } from '../../zendesk/parked/keep-note';

/** The outcome of parking, as far as worth saying. */
export type ParkOutcome =
  | { readonly kind: 'idle' | 'busy' }
  /** `draft-stays`: somebody typed meanwhile, so the draft was left. */
  | { readonly kind: 'parked' | 'draft-stays' }
  /** It is in the ticket, but Zendesk saved other words, or did not empty the reply. */
  | { readonly kind: 'words-changed' | 'not-emptied' }
  /** Files and pictures cannot be parked. */
  | { readonly kind: 'has-files' }
  | { readonly kind: 'failed'; readonly failure: KeepFailure }
  /** The code did not load. */
  | { readonly kind: 'offline' };

/** What failed with a parked reply. */
export type ParkedProblem =
  | { readonly kind: 'not-read' | 'offline' | 'not-noted' | 'put-in-twice' }
  /** A colleague was quicker. */
  | { readonly kind: 'ended'; readonly end: ParkedEnd }
  | { readonly kind: 'not-put'; readonly failure: ReplaceFailure }
  | { readonly kind: 'not-kept'; readonly failure: KeepFailure };

export interface Parking {
  readonly replies: ParkedReplies;
  /** The notes could not be read this time; what was known stays. */
  readonly hasFailed: boolean;
  readonly outcome: ParkOutcome;
  /** The parked reply in the composer to be changed: parking again replaces it. */
  readonly editingId: string | null;
  /** An attempt in doubt: the same words are parked under the same id. */
  readonly attempt: { readonly id: string; readonly text: string } | null;
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
