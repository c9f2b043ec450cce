import { useCallback, useRef, useState } from 'react';
import { type GuardState, UNGUARDED } from '../../../core/guard/guard-state';

export interface GuardStateHandle {
  /** As it was drawn. */
  readonly state: GuardState;
  /** As it is now: a decision cannot wait until it is drawn. */
  readonly now: () => GuardState;
  readonly change: (next: (state: GuardState) => GuardState) => void;
}

export function useGuardState(): GuardStateHandle {
  const [state, setState] = useState<GuardState>(UNGUARDED);
  const latest = useRef<GuardState>(UNGUARDED);
  const now = useCallback(() => latest.current, []);
  const change = useCallback((next: (state: GuardState) => GuardState) => {
    latest.current = next(latest.current);
    setState(latest.current);
  }, []);
  return { state, now, change };
}
