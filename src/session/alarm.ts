import { between, type EpochMs } from '../core/time';

interface Clock {
  readonly now: () => EpochMs;
  /** Calls the listener when the clock is corrected; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Sets the alarm to an instant (null: none); silent while the ticket's tab is inactive. */
type SetAlarm = (isActive: boolean, due: EpochMs | null) => void;

/** A timer limit far beyond any instant shown here. */
const LONGEST_MS = 24 * 3_600_000;

/**
 * Calls `ring` when what depends on the time may have changed: at the set instant, when the clock
 * was corrected, and after sleep or absence. Whoever hears it reads the clock.
 */
export function createAlarm(clock: Clock, ring: () => void, signal: AbortSignal): SetAlarm {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let listening: AbortController | null = null;
  const silence = () => {
    clearTimeout(timer);
    listening?.abort();
    listening = null;
  };
  const listen = () => {
    listening = new AbortController();
    const options = { signal: listening.signal };
    options.signal.addEventListener('abort', clock.subscribe(ring));
    document.addEventListener('visibilitychange', ring, options);
    window.addEventListener('focus', ring, options);
  };
  signal.addEventListener('abort', silence);
  return (isActive, due) => {
    clearTimeout(timer);
    if (!isActive || signal.aborted) return silence();
    if (listening === null) listen();
    if (due === null) return;
    const leftMs = between(clock.now(), due);
    timer = setTimeout(ring, Math.min(Math.max(leftMs, 0), LONGEST_MS));
  };
}
