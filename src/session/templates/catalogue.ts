import type { RequestFailure } from '../../core/request-failure';
import type { Template } from '../../core/template/template';

/** Where templates are fetched from. The admin's setting is there from the start. */
export type CatalogueSource = 'sunshine' | 'macros';

/** How far one source is known. A list that was once loaded stays when a refresh fails. */
export interface SourceState {
  readonly source: CatalogueSource;
  /** `idle`: nobody has needed it yet. `failed`: there is no list, or not a whole one. */
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  /** When the list that is shown was fetched, by this page's `elapsedMs`; null where there is none. */
  readonly updatedAtMs: number | null;
  /** Of the newest try; null when it went well. */
  readonly failure: RequestFailure | null;
  /** Until when the service asked not to be asked again, by `elapsedMs`; null: it did not. */
  readonly pauseUntilMs: number | null;
  /** A request is under way. */
  readonly isFetching: boolean;
}

/** All templates that are known, joined from their sources. */
export interface Catalogue {
  /** Each name and language once, whatever its status: what the draft check knows. */
  readonly templates: readonly Template[];
  /** Those that this agent is offered, in the admin's order: no samples, nothing hidden or for other groups. */
  readonly offered: readonly Template[];
  /** How many the admin's rules keep from this agent. */
  readonly hiddenCount: number;
  /** False while a source is missing or failed: an unknown name then proves nothing. */
  readonly complete: boolean;
  /** Only the sources that this account has. */
  readonly sources: readonly SourceState[];
  /** What Sunshine takes for a shorthand that names no language; null where it is not known. */
  readonly fallbackLanguage: string | null;
  /** Asks all sources again, at the agent's wish. */
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
