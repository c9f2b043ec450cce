import type { Macro } from '../../core/macro/macro';
import type { recogniseMacro } from '../../core/macro/recognise-macro';
import type { RequestFailure } from '../../zendesk/request/request-failure';

/** The agent's macros as far as they are known. A list that was once loaded stays when a refresh fails. */
export interface MacroList {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly macros: readonly Macro[];
  /** Comes with the macros, so that the first screen need not carry it. */
  readonly recognise: typeof recogniseMacro;
  readonly failure: RequestFailure | null;
  /** Until when Zendesk asked not to be asked again, or when the next try comes by itself. */
  readonly pauseUntilMs: number | null;
  /** True while the next try comes by itself. */
  readonly isRetrying: boolean;
  readonly retry: () => void;
}

export const NO_MACROS_YET: MacroList = {
  status: 'loading',
  macros: [],
  recognise: () => null,
  failure: null,
  pauseUntilMs: null,
  isRetrying: false,
  retry: () => {},
};
