import type { EpochMs } from '../time';

/** The two clocks of a computer. Neither alone tells how much time has passed. */
export interface LocalClocks {
  /** The one that people and time servers set, forwards and back. */
  readonly wallMs: () => EpochMs;
  /** The one that only counts, in ms from the page's beginning: it may stand still in a sleep. */
  readonly monotonicMs: () => number;
}

/**
 * Counts elapsed time for ages and pauses: of any two moments that it was read at, it has gone on by
 * at least what either clock says. So it neither goes back when the computer's clock is set back, nor
 * stands still while a laptop sleeps; a clock that is set ahead makes ages greater, which at most asks
 * anew too early.
 *
 * @returns a function that gives ms since it was made.
 */
export function createElapsed({ wallMs, monotonicMs }: LocalClocks): () => number {
  let wall: number = wallMs();
  let monotonic = monotonicMs();
  let elapsed = 0;
  return () => {
    const [wallNow, monotonicNow] = [wallMs(), monotonicMs()];
    elapsed += Math.max(0, wallNow - wall, monotonicNow - monotonic);
    wall = wallNow;
    monotonic = monotonicNow;
    return elapsed;
  };
}
