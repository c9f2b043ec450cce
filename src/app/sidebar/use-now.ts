import { useEffect, useState } from 'react';
import { type DurationMs, type EpochMs, epochMs } from '../../core/time';

const now = (): EpochMs => epochMs(Date.now());

/** A timer cannot be set for longer; nothing shown here changes so rarely. */
const LONGEST_MS = 24 * 3_600_000;

/**
 * The present, renewed exactly when something shown changes: `nextChange` says in how long that is
 * (null: never). Silent while the ticket's tab is inactive; right at once when the agent is back,
 * and after a sleep, since the clock is read again and no ticks are counted.
 */
export function useNow(
  isActive: boolean,
  nextChange: (now: EpochMs) => DurationMs | null,
): EpochMs {
  const [present, setPresent] = useState(now);

  useEffect(() => {
    if (!isActive) return;
    const read = () => setPresent(now());
    read();
    document.addEventListener('visibilitychange', read);
    window.addEventListener('focus', read);
    return () => {
      document.removeEventListener('visibilitychange', read);
      window.removeEventListener('focus', read);
    };
  }, [isActive]);

  useEffect(() => {
    const waitMs = isActive ? nextChange(present) : null;
    if (waitMs === null) return;
    const timer = setTimeout(() => setPresent(now()), Math.min(Math.max(waitMs, 1), LONGEST_MS));
    return () => clearTimeout(timer);
  }, [isActive, nextChange, present]);

  return present;
}
