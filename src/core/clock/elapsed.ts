import type { EpochMs } from '../time';

export interface LocalClocks {
  /** Set by people and time servers, forwards and back. */
  readonly wallMs: () => EpochMs;
  /** Counts ms since the page began; may stop during sleep. */
  readonly monotonicMs: () => number;
}

/**
 * Counts ms since it was made, for ages and pauses: at least what either clock says. So it never
 * runs back and does not stand still while a laptop sleeps; a clock set ahead at most makes us ask
 * too early.
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
