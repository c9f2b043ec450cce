import type { KeepFailure } from '../../../zendesk/parked/keep-note';

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

/** Parking, as the button and the list of parked replies share it. */
export interface Parking {
  readonly outcome: ParkOutcome;
  /** The parked reply that was put into the reply to be changed: parking again takes its place. */
  readonly editingId: string | null;
  /** A try that ended in doubt: the same words are parked under the same id. */
  readonly attempt: { readonly id: string; readonly text: string } | null;
}

export const NOT_PARKING: Parking = { outcome: { kind: 'idle' }, editingId: null, attempt: null };
