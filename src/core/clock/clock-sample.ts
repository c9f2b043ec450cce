import { between, type DurationMs, durationMs, type EpochMs, epochMs, SECOND } from '../time';
import { readHttpDate } from './read-http-date';

/** What one answer's `Date` showed of this computer's clock. */
export interface ClockSample {
  /** What has to be added to this computer's clock; negative where it is ahead of the server. */
  readonly offsetMs: DurationMs;
  /** This computer's clock less the monotonic one: it jumps when the clock is set or the computer slept. */
  readonly driftMs: DurationMs;
  /** By the monotonic clock: tells which of two samples is the newer. */
  readonly takenAtMs: number;
}

/** A slower answer leaves too much room for when the server wrote its time. */
const SLOWEST: DurationMs = durationMs(10 * SECOND);

/** Less than this is how exactly can be measured, not a clock's error: the time need not twitch by it. */
const MEASURING_ERROR: DurationMs = durationMs(2 * SECOND);

/**
 * Compares this computer's clock with the server's. A `Date` has whole seconds, so the middle of its
 * second is held against the middle of the request: off by half of both at most.
 *
 * @param input the header, this computer's clock before the request and after its answer, and the
 *   monotonic clock (`performance.now()`) after it.
 * @returns null where the header cannot be read, the answer took longer than 10 s, or the clock was
 *   set back meanwhile.
 */
export function clockSample(input: {
  readonly dateHeader: string;
  readonly askedAtMs: EpochMs;
  readonly answeredAtMs: EpochMs;
  readonly monotonicMs: number;
}): ClockSample | null {
  const { askedAtMs, answeredAtMs, monotonicMs } = input;
  const server = readHttpDate(input.dateHeader);
  const took = between(askedAtMs, answeredAtMs);
  if (server === null || !(took >= 0 && took <= SLOWEST)) return null;
  const asked = epochMs(askedAtMs + took / 2);
  const answered = epochMs(server + SECOND / 2);
  const offset = Math.round(between(asked, answered));
  return {
    offsetMs: durationMs(Math.abs(offset) <= MEASURING_ERROR ? 0 : offset),
    driftMs: durationMs(answeredAtMs - monotonicMs),
    takenAtMs: monotonicMs,
  };
}
