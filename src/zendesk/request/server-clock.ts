import { betterSample } from '../../core/clock/better-sample';
import { clockIsOffByMs } from '../../core/clock/clock-is-off';
import type { ClockSample } from '../../core/clock/clock-sample';
import { correctedNow } from '../../core/clock/corrected-now';
import type { DurationMs, EpochMs } from '../../core/time';

/** The two clocks of this computer: the one people set, and the one that only counts. */
export interface LocalClocks {
  readonly wallMs: () => EpochMs;
  readonly monotonicMs: () => number;
}

/** The present as Zendesk's servers tell it. Until one has answered, this computer's clock. */
export interface ServerClock {
  readonly local: LocalClocks;
  /** What an answer has shown (`ask.ts` makes it; the first screen does not need to know how). */
  readonly note: (sample: ClockSample) => void;
  readonly now: () => EpochMs;
  /** By how much this computer's clock is wrong (slow: positive); null where it is not worth a word. */
  readonly offByMs: () => DurationMs | null;
  /** Calls `listener` when another sample counts, and gives the way to stop it. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createServerClock(local: LocalClocks): ServerClock {
  let sample: ClockSample | null = null;
  const listeners = new Set<() => void>();
  return {
    local,
    note(noted) {
      const better = betterSample(sample, noted);
      if (better === sample) return;
      sample = better;
      for (const listener of [...listeners]) listener();
    },
    now: () => correctedNow(sample, local.wallMs(), local.monotonicMs()),
    offByMs: () => clockIsOffByMs(sample),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
