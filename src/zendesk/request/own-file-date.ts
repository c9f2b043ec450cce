import type { ClockSample } from '../../core/clock/known-time';
import { noteDate } from './note-date';
import type { ServerClock } from './server-clock';

/** A server that says nothing for so long has nothing to say: its answer would be of no use. */
const ANSWER_MS = 10_000;

/** Files of the app's own package, beside its page. Two of them are two entries of a cache. */
const FILES = ['logo-small.png', 'logo.png'] as const;

/**
 * Asks the server of the app's own files for its time and sets the clock by it: a `HEAD` from the page's
 * own origin, the only one that its content policy lets it speak to, and no request of Zendesk's API.
 * Whether that answer carries a readable `Date` is (?): assumptions.md, row 21.
 *
 * @param turn tells which of the files is asked for.
 * @returns what its `Date` showed; null where no answer came, or it did not tell the present.
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
    // Blocked, offline, or nothing came: then it is not known, which is a state of its own.
    return null;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
  }
}
