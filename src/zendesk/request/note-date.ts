import { clockSample } from '../../core/clock/clock-sample';
import type { EpochMs } from '../../core/time';
import { headerOf } from './response-headers';
import type { ServerClock } from './server-clock';

/**
 * Sets the clock by an answer, also by a refusal. One out of a cache (`Age`) carries the time of when
 * it was made, so it tells nothing of now.
 */
export function noteDate(clock: ServerClock, response: unknown, askedAtMs: EpochMs): void {
  const dateHeader = headerOf(response, 'Date');
  if (dateHeader === null || Number(headerOf(response, 'Age')) > 0) return;
  const { wallMs, monotonicMs } = clock.local;
  const sample = clockSample({
    dateHeader,
    askedAtMs,
    answeredAtMs: wallMs(),
    monotonicMs: monotonicMs(),
  });
  if (sample) clock.note(sample);
}
