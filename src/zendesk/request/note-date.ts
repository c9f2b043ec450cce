import { clockSample } from '../../core/clock/clock-sample';
import type { ClockSample, Witness } from '../../core/clock/known-time';
import { readHttpDate } from '../../core/clock/read-http-date';
import { durationMs, type EpochMs, plus, SECOND } from '../../core/time';
import type { ServerClock } from './server-clock';

/**
 * Sets the clock by an answer, also by a refusal. One out of a cache (`Age`) tells when it was made and
 * how long ago: only that the present is not before that.
 *
 * @returns what it showed of this computer's clock; null where that is not the present.
 */
export function noteDate(
  clock: ServerClock,
  response: unknown,
  askedAtMs: EpochMs,
  by: Witness = 'api',
): ClockSample | null {
  const dateHeader = headerOf(response, 'Date');
  if (dateHeader === null) return null;
  const ageSeconds = Number(headerOf(response, 'Age'));
  // An age that cannot be read is one all the same.
  if (ageSeconds !== 0) {
    const made = readHttpDate(dateHeader);
    if (made !== null && Number.isFinite(ageSeconds)) {
      clock.noteStamp(plus(made, durationMs(ageSeconds * SECOND)));
    }
    return null;
  }
  const { wallMs, monotonicMs } = clock.local;
  const sample = clockSample({
    by,
    dateHeader,
    askedAtMs,
    answeredAtMs: wallMs(),
    monotonicMs: monotonicMs(),
  });
  if (sample) clock.note(sample);
  return sample;
}

/**
 * A header of a complete response: a plain object in one SDK, perhaps `Headers` in the other (?).
 * @returns null where there is none, or no response at all.
 */
export function headerOf(response: unknown, name: string): string | null {
  if (typeof response !== 'object' || response === null || !('headers' in response)) return null;
  const { headers } = response;
  if (headers instanceof Headers) return headers.get(name);
  if (typeof headers !== 'object' || headers === null) return null;
  const entry = Object.entries(headers).find(([key]) => key.toLowerCase() === name.toLowerCase());
  return entry ? String(entry[1]) : null;
}
