import type { EpochMs } from '../time';

/** The two clocks of a computer. Neither alone tells how much time has passed. */
export interface LocalClocks {
  /** The one that people and time servers set, forwards and back. */
  readonly wallMs: () => EpochMs;
  /** The one that only counts, in ms from the page's beginning: it may stand still in a sleep. */
  readonly monotonicMs: () => number;
}
