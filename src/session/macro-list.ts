import type { Macro } from '../core/macro/macro';
import type { RequestFailure } from '../core/request-failure';

/** The agent's macros as far as known. A loaded list stays when a refresh fails. */
export interface MacroList {
  /** `idle`: nothing has needed them yet. */
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  readonly macros: readonly Macro[];
  readonly failure: RequestFailure | null;
  /** Until Zendesk's requested pause ends or the next try comes. */
  readonly pauseUntilMs: number | null;
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
