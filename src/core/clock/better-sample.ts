import { type DurationMs, durationMs, minutes, SECOND } from '../time';
import type { ClockSample } from './clock-sample';

/** A `Date` has whole seconds and a request takes its time: so much is no contradiction. */
const TOLERANCE: DurationMs = durationMs(5 * SECOND);
/** After that the newer sample is believed, whatever the older one said. */
const REMEMBERED: DurationMs = minutes(10);

/**
 * Which of two samples to go by: the newer, unless it puts the server behind the earlier one. Time
 * does not go back, so its `Date` is that of an answer kept in some cache.
 */
export function betterSample(earlier: ClockSample | null, newer: ClockSample): ClockSample {
  if (earlier === null) return newer;
  const isRecent = newer.takenAtMs - earlier.takenAtMs <= REMEMBERED;
  return isRecent && serverAhead(newer) < serverAhead(earlier) - TOLERANCE ? earlier : newer;
}

/** The server's time less the monotonic clock's: nobody can set it, and a sleep only makes it more. */
const serverAhead = ({ offsetMs, driftMs }: ClockSample): number => offsetMs + driftMs;
