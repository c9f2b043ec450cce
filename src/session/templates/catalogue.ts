import type { RequestFailure } from '../../core/request-failure';
import type { Template } from '../../core/template/template';

/** Where templates are fetched from; the admin's setting is there from the start. */
export type CatalogueSource = 'sunshine' | 'macros';

/** The state of one source. A loaded list stays when a refresh fails. */
export interface SourceState {
  readonly source: CatalogueSource;
  /** `idle`: not needed yet. `failed`: there is no list, or not a whole one. */
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  /** When the shown list was fetched, by `elapsedMs`; null: none. */
  readonly updatedAtMs: number | null;
  /** Of the newest try; null: it went well. */
  readonly failure: RequestFailure | null;
  /** Until when the service asked for a pause, by `elapsedMs`; null: it did not. */
  readonly pauseUntilMs: number | null;
  readonly isFetching: boolean;
}

export interface Catalogue {
  /** Each name and language once, whatever its status: what the draft check knows. */
  readonly templates: readonly Template[];
  /** What this agent is offered, in the admin's order, by the admin's rules. */
  readonly offered: readonly Template[];
  /** How many the rules hide from this agent. */
  readonly hiddenCount: number;
  /** False while a source is missing or failed: an unknown name then proves nothing. */
  readonly complete: boolean;
  /** Only the sources that this account has. */
  readonly sources: readonly SourceState[];
  /** Sunshine's language for a shorthand that names none; null: unknown. */
  readonly fallbackLanguage: string | null;
  /** The agent asks all sources again. */
  readonly refresh: () => void;
}

export const NO_CATALOGUE: Catalogue = {
  templates: [],
  offered: [],
  hiddenCount: 0,
  complete: false,
  sources: [],
  fallbackLanguage: null,
  refresh: () => {},
};
