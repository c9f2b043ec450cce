import { between, type DurationMs, durationMs, type EpochMs, epochMs, SECOND } from '../time';
import type { ClockSample, Witness } from './known-time';
import { readHttpDate } from './read-http-date';

/** A slower answer leaves too much room for when the server wrote its time. */
const SLOWEST: DurationMs = durationMs(10 * SECOND);

/** Less than this is how exactly can be measured, not a clock's error: the time need not twitch by it. */
const MEASURING_ERROR: DurationMs = durationMs(2 * SECOND);

/**
 * Compares this computer's clock with the server's. A `Date` has whole seconds, so the middle of its
 * second is held against the middle of the request: off by half of both at most.
 *
 * @param input the header, this computer's clock before the request and after its answer, and the
 *   monotonic clock after it.
 * @returns null where the header cannot be read, the answer took longer than 10 s, or the clock was
 *   set back meanwhile.
 */
export function clockSample(input: {
  readonly by: Witness;
  readonly dateHeader: string;
  readonly askedAtMs: EpochMs;
  readonly answeredAtMs: EpochMs;
  readonly monotonicMs: number;
}): ClockSample | null {
  const { by, askedAtMs, answeredAtMs, monotonicMs } = input;
  const server = readHttpDate(input.dateHeader);
  const took = between(askedAtMs, answeredAtMs);
  if (server === null || !(took >= 0 && took <= SLOWEST)) return null;
  const presentMs = epochMs(server + SECOND / 2 + took / 2);
  const uncertainMs = SECOND / 2 + took / 2;
  return sampleOf({ by, presentMs, uncertainMs, ageMs: 0, wallMs: answeredAtMs, monotonicMs });
}

/**
 * The same from the present as a server told it to another page.
 *
 * @param input the present, off by `uncertainMs` at most; how long ago the server was asked; and both
 *   clocks of this computer, read now.
 */
export function sampleOf(input: {
  readonly by: Witness;
  readonly presentMs: EpochMs;
  readonly uncertainMs: number;
  readonly ageMs: number;
  readonly wallMs: EpochMs;
  readonly monotonicMs: number;
}): ClockSample {
  const { by, presentMs, uncertainMs, ageMs, wallMs, monotonicMs } = input;
  const offset = Math.round(between(wallMs, presentMs));
  return {
    by,
    offsetMs: durationMs(Math.abs(offset) <= MEASURING_ERROR ? 0 : offset),
    driftMs: durationMs(wallMs - monotonicMs),
    aheadMs: presentMs - monotonicMs,
    uncertainMs,
    takenAtMs: monotonicMs - ageMs,
  };
}
