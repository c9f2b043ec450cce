import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Settings } from '../../core/settings';
import { type GatheredEvidence, NOTHING_GATHERED } from '../../core/window/evidence';
import type { TicketGathering } from '../../session/evidence/gather-for-ticket';
import type { SidebarHost } from '../../zendesk/sidebar-host';

export interface EvidenceState {
  readonly gathered: GatheredEvidence;
  /** Asks the sources again. */
  readonly retry: () => void;
  /** To be called when the window's state changed: a window that closed may be open elsewhere. */
  readonly check: () => void;
  /** For what only later parts ask; empty on a channel that is not counted. */
  readonly watch: RefObject<TicketGathering | null>;
}

/** What is known beyond the ticket's own conversation, gathered once `isWanted`. */
export function useEvidence(
  host: SidebarHost,
  settings: Settings,
  isWanted: boolean,
): EvidenceState {
  const [gathered, setGathered] = useState(NOTHING_GATHERED);
  const [attempt, setAttempt] = useState(0);
  const watch = useRef<TicketGathering | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is another import
  useEffect(() => {
    if (!isWanted) return;
    const stop = new AbortController();
    import(/* webpackChunkName: "evidence" */ '../../session/evidence/gather-for-ticket').then(
      ({ startGathering }) => {
        if (stop.signal.aborted) return;
        const { signal } = stop;
        watch.current = startGathering({ host, settings, onChange: setGathered, signal });
      },
      () => {
        if (stop.signal.aborted) return;
        setGathered(notLoaded(host));
        // What would have proved the clock did not come either.
        host.serverClock.noteUnproved();
      },
    );
    return () => {
      stop.abort();
      watch.current = null;
      setGathered(NOTHING_GATHERED);
    };
  }, [host, settings, isWanted, attempt]);
  const retry = useCallback(() => {
    if (watch.current) watch.current.retry();
    else setAttempt((before) => before + 1);
  }, []);
  const check = useCallback(() => watch.current?.check(), []);
  return { gathered, retry, check, watch };
}

/** The chunk itself did not load. The ticket's own times stand, with their margin; the rest is said. */
const notLoaded = (host: SidebarHost): GatheredEvidence => ({
  ...NOTHING_GATHERED,
  requesterId: host.getState().ticket.requester.id,
  notExact: 'offline',
  elsewhere: { status: 'failed', failure: { kind: 'offline' } },
});
