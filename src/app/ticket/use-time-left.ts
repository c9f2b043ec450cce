import { useCallback } from 'react';
import { durationMs } from '../../core/time';
import { ELAPSED, useNow } from './use-now';
import { useSession } from './use-session';

/** Milliseconds left until a moment by `elapsedMs`, renewed every second; 0 or less once it is over. */
export function useTimeLeft(untilMs: number): number {
  const isActive = useSession((state) => state.isActive);
  const nextSecond = useCallback(
    (now: number) => (now < untilMs ? durationMs((untilMs - now) % 1_000 || 1_000) : null),
    [untilMs],
  );
  return untilMs - useNow(isActive, nextSecond, ELAPSED);
}
