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

/** The present as servers tell it. Until one has, this computer's clock. */
export interface ServerClock {
  readonly local: LocalClocks;
  /** What an answer's `Date` has shown. */
  readonly note: (sample: ClockSample) => void;
  /** A server's stamp: the present is not before it. */
  readonly noteStamp: (stamp: EpochMs) => void;
  /** Servers were asked and proved nothing. */
  readonly noteUnproved: () => void;
  readonly now: () => EpochMs;
  /** By how much this computer's clock is wrong (slow: positive); null where it is not worth a word. */
  readonly offByMs: () => DurationMs | null;
  readonly proof: () => ClockProof;
  /** Whether a server should be asked for its time. */
  readonly needsProof: () => boolean;
  /** Calls `listener` when something else is known, and gives the way to stop it. */
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
      // What was proved once is not of a clock that was set since.
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
