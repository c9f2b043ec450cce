import type { Macro } from '../core/macro/macro';
import type { recogniseMacro } from '../core/macro/recognise-macro';
import type { RequestFailure } from '../core/request-failure';
import type { Template } from '../core/template/template';

/** What can be told from macros. */
export interface MacroRules {
  readonly recognise: typeof recogniseMacro;
  /** Those that answer with a free text. */
  readonly freeTextAmong: (
    macros: readonly Macro[],
    templates: readonly Template[],
  ) => readonly Macro[];
}

/** The agent's macros as far as they are known. A list that was once loaded stays when a refresh fails. */
export interface MacroList {
  /** `idle`: nobody has needed them yet, so nothing is known of them. */
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  readonly macros: readonly Macro[];
  /** Come with the macros, so that the first screen need not carry them. */
  readonly rules: MacroRules;
  readonly failure: RequestFailure | null;
  /** Until when Zendesk asked not to be asked again, or when the next try comes by itself. */
  readonly pauseUntilMs: number | null;
  /** True while the next try comes by itself. */
  readonly isRetrying: boolean;
  readonly retry: () => void;
}

const NO_RULES: MacroRules = {
  recognise: () => null,
  freeTextAmong: () => [],
};

export const NO_MACROS_YET: MacroList = {
  status: 'idle',
  macros: [],
  rules: NO_RULES,
  failure: null,
  pauseUntilMs: null,
  isRetrying: false,
  retry: () => {},
};
