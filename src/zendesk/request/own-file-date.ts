import type { ClockSample } from '../../core/clock/known-time';
import { noteDate } from './note-date';
import type { ServerClock } from './server-clock';

/** A later answer would be of no use. */
const ANSWER_MS = 10_000;

/** Files beside the app's page; two, so two cache entries. */
const FILES = ['logo-small.png', 'logo.png'] as const;

/**
 * Asks the server of the app's own files for its time and sets the clock: a `HEAD` to the page's
 * origin, the only one its content policy allows, and no API request. Whether the answer has a
 * readable `Date` is (?): assumptions.md, row 21.
 * @param turn tells which of the files is asked for.
 * @returns what its `Date` showed; null: no answer, or not the present.
 */
export async function askOwnFile(
  clock: ServerClock,
  turn: number,
  signal: AbortSignal,
): Promise<ClockSample | null> {
  const file = FILES[turn % FILES.length] as string;
  const stop = new AbortController();
  const end = () => stop.abort();
  signal.addEventListener('abort', end);
  const timer = setTimeout(end, ANSWER_MS);
  const askedAtMs = clock.local.wallMs();
  try {
    const answer = await fetch(new URL(file, window.location.href), {
      method: 'HEAD',
      cache: 'no-store',
      signal: stop.signal,
    });
    return noteDate(clock, answer, askedAtMs, 'own-files');
  } catch {
    // Blocked, offline, or no answer: unknown, a state of its own.
    return null;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
  }
}
