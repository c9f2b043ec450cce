import { between, type DurationMs, durationMs, type EpochMs, epochMs, SECOND } from '../time';
import type { ClockSample, Witness } from './known-time';
import { readHttpDate } from './read-http-date';

/** A slower answer leaves too much doubt when the server wrote its time. */
const SLOWEST: DurationMs = durationMs(10 * SECOND);

/** Below this an offset is measuring error, not the clock's. */
const MEASURING_ERROR: DurationMs = durationMs(2 * SECOND);

/**
 * Compares this computer's clock with a server's `Date`. Both middles are compared, the header's
 * second and the request, so it is off by at most half of both.
 * @param input the header, this clock before and after the request, the monotonic one after it.
 * @returns null for an unreadable header, an answer after 10 s, or a clock set back meanwhile.
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
 * The same comparison, from a server's time that another page was told.
 * @param input the time, uncertain by `uncertainMs`; how long ago the server was asked; both clocks
 *   of this computer, read now.
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
