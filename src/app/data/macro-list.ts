import type { Macro } from '../../core/macro/macro';
import type { RequestFailure } from '../../zendesk/request/request-failure';

/** The agent's macros as far as they are known. A list that was once loaded stays when a refresh fails. */
export interface MacroList {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly macros: readonly Macro[];
  readonly failure: RequestFailure | null;
  /** When a 429 is being waited out: the instant of the next try. */
  readonly retryAtMs: number | null;
  readonly retry: () => void;
}

export const NO_MACROS_YET: MacroList = {
  status: 'loading',
  macros: [],
  failure: null,
  retryAtMs: null,
  retry: () => {},
};
