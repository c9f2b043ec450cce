import type { Macro } from '../core/macro/macro';
import type { RequestFailure } from '../core/request-failure';

/** The agent's macros as far as they are known. A list that was once loaded stays when a refresh fails. */
export interface MacroList {
  /** `idle`: nobody has needed them yet, so nothing is known of them. */
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  readonly macros: readonly Macro[];
  readonly failure: RequestFailure | null;
  /** Until when Zendesk asked not to be asked again, or when the next try comes by itself. */
  readonly pauseUntilMs: number | null;
  /** True while the next try comes by itself. */
  readonly isRetrying: boolean;
  readonly retry: () => void;
}

export const NO_MACROS_YET: MacroList = {
  status: 'idle',
  macros: [],
  failure: null,
  pauseUntilMs: null,
  isRetrying: false,
  retry: () => {},
};
