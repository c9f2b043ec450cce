import type { BoardRow } from '../board/board-row';
import type { EpochMs } from '../time';

/** The stages of a window that are worth a word, by the admin's hours. */
export type AlertStage = 'closing' | 'critical';

/** One ticket in a notice. */
export interface Alert {
  readonly row: BoardRow;
  readonly stage: AlertStage;
  readonly endsAt: EpochMs;
  /** False: by times of updates alone, so it may end earlier, or be later than that. */
  readonly isProved: boolean;
}

/** What was told of a ticket, kept so that nobody hears it twice. */
export interface ToldAlert {
  readonly ticketId: string;
  readonly stage: AlertStage;
  /** The end that it spoke of: a much later one is that of another window. */
  readonly endsAt: EpochMs;
  readonly toldAt: EpochMs;
}
