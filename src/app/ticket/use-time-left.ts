import { useCallback, useSyncExternalStore } from 'react';
import { durationMs } from '../../core/time';
import { useTicketContext } from './ticket-context';
import { ELAPSED, useNow } from './use-now';

/** Milliseconds left until a moment by `elapsedMs`, renewed every second; 0 or less once it is over. */
export function useTimeLeft(untilMs: number): number {
  const { host } = useTicketContext();
  const { isActive } = useSyncExternalStore(host.subscribe, host.getState);
  const nextSecond = useCallback(
    (now: number) => (now < untilMs ? durationMs((untilMs - now) % 1_000 || 1_000) : null),
    [untilMs],
  );
  return untilMs - useNow(isActive, nextSecond, ELAPSED);
}
