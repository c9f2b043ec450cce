import type { EpochMs } from '../time';

/** What a note of ours says of a parked reply, machine-readable: its kind and the reply's id. */
export type ParkedMark =
  /** A reply was parked; `replaces` names the earlier one that it takes the place of. */
  | { readonly kind: 'parked'; readonly id: string; readonly replaces: string | null }
  /** It was put into the reply, or discarded. Either is final. */
  | { readonly kind: 'released' | 'discarded'; readonly id: string };

/** One thing that a note says; several notes may stand in one, quoted by a merge of tickets. */
export interface ParkedEntry {
  readonly mark: ParkedMark;
  /** The parked words; '' where nothing was parked. */
  readonly text: string;
}

/** An internal note of an agent or admin. Its words are read when they are needed, and never kept. */
export interface InternalNote {
  /** Plain text, line by line. */
  readonly text: string;
  readonly authorName: string;
  /** When Zendesk recorded it; null where that cannot be read. */
  readonly at: EpochMs | null;
}
