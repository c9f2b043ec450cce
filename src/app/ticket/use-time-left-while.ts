import { useCallback } from 'react';
import { durationMs } from '../../core/time';
import { ELAPSED, useNow } from './use-now';

/**
 * Milliseconds left until a moment by `elapsedMs`, renewed every second while `isActive`; 0 or less once it
 * is over.
 */
export function useTimeLeftWhile(isActive: boolean, untilMs: number): number {
  const nextSecond = useCallback(
    (now: number) => (now < untilMs ? durationMs((untilMs - now) % 1_000 || 1_000) : null),
    [untilMs],
  );
  return untilMs - useNow(isActive, nextSecond, ELAPSED);
}
