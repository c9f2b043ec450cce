import type { LocalClocks } from '../../core/clock/elapsed';
import {
  boundAt,
  type ClockProof,
  type ClockSample,
  clockIsOffByMs,
  type KnownTime,
  NOTHING_KNOWN,
  needsProof,
  presentBy,
  withBound,
  withSample,
} from '../../core/clock/known-time';
import type { DurationMs, EpochMs } from '../../core/time';

/** The time as servers tell it; until then this computer's. */
export interface ServerClock {
  readonly local: LocalClocks;
  /** What an answer's `Date` showed. */
  readonly note: (sample: ClockSample) => void;
  /** A server's stamp, a lower bound of the time. */
  readonly noteStamp: (stamp: EpochMs) => void;
  /** Servers were asked and proved nothing. */
  readonly noteUnproved: () => void;
  readonly now: () => EpochMs;
  /** How wrong this computer's clock is (slow: positive); null: not worth a notice. */
  readonly offByMs: () => DurationMs | null;
  readonly proof: () => ClockProof;
  /** Should a server be asked for its time? */
  readonly needsProof: () => boolean;
  /** Calls `listener` when something else is known; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createServerClock(local: LocalClocks): ServerClock {
  const { wallMs, monotonicMs } = local;
  let known: KnownTime = NOTHING_KNOWN;
  let wasAskedInVain = false;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of [...listeners]) listener();
  };
  const set = (next: KnownTime) => {
    const isNew = next.bound !== known.bound || next.isProved !== known.isProved;
    known = next;
    if (isNew) tell();
  };
  return {
    local,
    note: (sample) => set(withSample(known, sample)),
    noteStamp: (stamp) => set(withBound(known, boundAt(stamp, wallMs(), monotonicMs()))),
    noteUnproved() {
      if (wasAskedInVain && !known.isProved) return;
      wasAskedInVain = true;
      // A proof does not survive the setting of the clock.
      known = { ...known, isProved: false };
      tell();
    },
    now: () => presentBy(known, wallMs(), monotonicMs()),
    offByMs: () => clockIsOffByMs(known),
    proof() {
      if (known.isProved) return 'proved';
      return wasAskedInVain ? 'unproved' : 'not-yet';
    },
    needsProof: () => needsProof(known, wallMs(), monotonicMs()),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
