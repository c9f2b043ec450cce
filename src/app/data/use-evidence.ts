import { useCallback, useEffect, useRef, useState } from 'react';
import { type GatheredEvidence, NOTHING_GATHERED } from '../../core/evidence/evidence';
import type { Settings } from '../../core/settings';
import type { SidebarHost } from '../../zendesk/sidebar-host';
import type { EvidenceWatch } from './evidence/watch-evidence';

export interface EvidenceState {
  readonly gathered: GatheredEvidence;
  /** Asks the sources again. */
  readonly retry: () => void;
  /** To be called when the window's state changed: a window that closed may be open elsewhere. */
  readonly check: () => void;
}

/** What is known beyond the ticket's own conversation, gathered once `isWanted`. */
export function useEvidence(
  host: SidebarHost,
  settings: Settings,
  isWanted: boolean,
): EvidenceState {
  const [gathered, setGathered] = useState(NOTHING_GATHERED);
  const watch = useRef<EvidenceWatch | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    const stop = new AbortController();
    import(/* webpackChunkName: "evidence" */ './evidence/start-watch').then(
      ({ startWatch }) => {
        if (stop.signal.aborted) return;
        watch.current = startWatch({
          host,
          settings,
          onChange: setGathered,
          signal: stop.signal,
        });
      },
      // Without the chunk the ticket's own times stand, with their margin: safe, only less exact.
      () => {},
    );
    return () => {
      stop.abort();
      watch.current = null;
    };
  }, [host, settings, isWanted]);
  const retry = useCallback(() => watch.current?.retry(), []);
  const check = useCallback(() => watch.current?.check(), []);
  return { gathered, retry, check };
}
