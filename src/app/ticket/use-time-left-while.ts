import { useCallback } from 'react';
import { durationMs } from '../../core/time';
import { ELAPSED, useNow } from './use-now';

/** The same for a screen beside no ticket: it stands still while nobody looks. */
export function useTimeLeftWhile(isActive: boolean, untilMs: number): number {
  const nextSecond = useCallback(
    (now: number) => (now < untilMs ? durationMs((untilMs - now) % 1_000 || 1_000) : null),
    [untilMs],
  );
  return untilMs - useNow(isActive, nextSecond, ELAPSED);
}
