import { between, type DurationMs, durationMs, type EpochMs } from '../time';

/** An instant that has surely passed, held against this computer's clocks at the moment it was known. */
export interface ClockBound {
  /** So much is this computer's clock behind that instant; negative where it is ahead of it. */
  readonly offsetMs: DurationMs;
  /** This computer's clock less the monotonic one: it jumps when the clock is set or the computer slept. */
  readonly driftMs: DurationMs;
}

/** A stamp of some server's: the present is not before it. */
export const boundAt = (stamp: EpochMs, wallMs: EpochMs, monotonicMs: number): ClockBound => ({
  offsetMs: between(wallMs, stamp),
  driftMs: durationMs(wallMs - monotonicMs),
});
