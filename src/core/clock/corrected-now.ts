import { type DurationMs, durationMs, type EpochMs, epochMs, SECOND } from '../time';
import type { ClockSample } from './clock-sample';

/** More than the two clocks part by themselves: this computer's was set, or the computer slept. */
const JUMP: DurationMs = durationMs(30 * SECOND);

/**
 * The present by the server's clock, as far as it is known.
 *
 * The monotonic clock never runs ahead, it only stands still in some browsers while the computer
 * sleeps: the server's time of the sample plus what it has counted since is the least that the
 * present can be. Apart from that this computer's clock counts, corrected by the sample. Where that
 * clock has jumped since, a correction that makes it earlier may be one for the clock as it was, and
 * would show a window that is over as open: it is dropped.
 *
 * @param wallMs this computer's clock, `monotonicMs` the monotonic one, both read now.
 */
export function correctedNow(
  sample: ClockSample | null,
  wallMs: EpochMs,
  monotonicMs: number,
): EpochMs {
  if (sample === null) return wallMs;
  const { offsetMs, driftMs } = sample;
  const hasJumped = Math.abs(wallMs - monotonicMs - driftMs) > JUMP;
  const correction = hasJumped && offsetMs < 0 ? 0 : offsetMs;
  const least = monotonicMs + driftMs + offsetMs;
  return epochMs(Math.max(wallMs + correction, least));
}
