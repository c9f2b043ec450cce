import { useEffect, useState } from 'react';
import type { DurationMs, EpochMs } from '../../core/time';
import { elapsedMs } from '../../zendesk/local-clock';

/** What `useNow` reads. */
export interface Clock<At extends number = EpochMs> {
  readonly now: () => At;
  /** Calls the listener when the clock itself was put right, and gives the way to stop it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** For ages and pauses, which are counted by it. */
export const ELAPSED: Clock<number> = { now: elapsedMs, subscribe: () => () => {} };

/** A timer cannot be set for longer; nothing shown here changes so rarely. */
const LONGEST_MS = 24 * 3_600_000;

/**
 * The present, renewed exactly when something shown changes: `nextChange` says in how long that is
 * (null: never). Silent while the ticket's tab is inactive; right at once when the agent is back,
 * and after a sleep, since the clock is read again and no ticks are counted.
 *
 * @param nextChange a function that stays the same while nothing it reads has changed. Another one
 *   means another ticket state: that is never judged by a clock read before it came.
 * @param clock the same one all the time.
 */
export function useNow<At extends number>(
  isActive: boolean,
  nextChange: (now: At) => DurationMs | null,
  clock: Clock<At>,
): At {
  const { now, subscribe } = clock;
  const [last, setLast] = useState(() => ({ at: now(), isActive, nextChange }));
  const isOutdated = last.isActive !== isActive || last.nextChange !== nextChange;
  const reading = isOutdated ? { at: now(), isActive, nextChange } : last;
  // While rendering, so that nothing stale is ever painted or announced.
  if (isOutdated) setLast(reading);

  useEffect(() => {
    if (!isActive) return;
    const read = () => setLast((before) => ({ ...before, at: now() }));
    const stop = subscribe(read);
    document.addEventListener('visibilitychange', read);
    window.addEventListener('focus', read);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', read);
      window.removeEventListener('focus', read);
    };
  }, [isActive, now, subscribe]);

  useEffect(() => {
    const waitMs = reading.isActive ? reading.nextChange(reading.at) : null;
    if (waitMs === null) return;
    // Counted from the reading: what drawing has taken since then must not make the next one late.
    const leftMs = waitMs - (now() - reading.at);
    const timer = setTimeout(
      () => setLast((before) => ({ ...before, at: now() })),
      Math.min(Math.max(leftMs, 0), LONGEST_MS),
    );
    return () => clearTimeout(timer);
  }, [reading, now]);

  return reading.at;
}
