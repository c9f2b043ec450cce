import { clockSample } from '../../core/clock/clock-sample';
import type { ClockSample, Witness } from '../../core/clock/known-time';
import { readHttpDate } from '../../core/clock/read-http-date';
import { durationMs, type EpochMs, plus, SECOND } from '../../core/time';
import type { ServerClock } from './server-clock';

/**
 * Sets the clock by an answer, refusals included. A cached one (`Age`) is only a lower bound.
 * @returns what it showed of this computer's clock; null for a cached or unreadable one.
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
  // An unreadable age is an age.
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
 * A response header: from a plain object in one SDK, perhaps `Headers` in the other (?).
 * @returns null: none, or no response.
 */
export function headerOf(response: unknown, name: string): string | null {
  if (typeof response !== 'object' || response === null || !('headers' in response)) return null;
  const { headers } = response;
  if (headers instanceof Headers) return headers.get(name);
  if (typeof headers !== 'object' || headers === null) return null;
  const entry = Object.entries(headers).find(([key]) => key.toLowerCase() === name.toLowerCase());
  return entry ? String(entry[1]) : null;
}
