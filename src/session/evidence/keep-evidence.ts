import type { ReportedRefusal } from '../../core/conversation/message';
import { type GatheredEvidence, NOTHING_GATHERED } from '../../core/window/evidence';
import type { SidebarHost } from '../../zendesk/sidebar-host';
import type { SessionPart } from '../session-part';
import type { Answer } from './evidence-requests';
import type { TicketGathering } from './gather-for-ticket';

export interface KeptEvidence {
  /** Asks the sources again. */
  readonly retry: () => void;
  /** What this ticket's audits tell of refused messages. */
  readonly refusals: () => Answer<readonly ReportedRefusal[]>;
}

/**
 * Gathers what is known beyond the ticket's own conversation while its channel has a window, by code
 * that comes after the first screen. A window that has just closed may be open elsewhere.
 */
export function keepEvidence({ host, settings, store, signal }: SessionPart): KeptEvidence {
  let watch: TicketGathering | null = null;
  let running: AbortController | null = null;
  let checkedState = store.get().view.window.state;

  function start(): void {
    // Asked for twice before its code is there, it begins once.
    running?.abort();
    running = new AbortController();
    const { signal: ends } = running;
    const tell = (gathered: GatheredEvidence) => {
      if (!ends.aborted) store.set({ gathered });
    };
    import(/* webpackChunkName: "evidence" */ './gather-for-ticket').then(
      ({ startGathering }) => {
        if (!ends.aborted) watch = startGathering({ host, settings, onChange: tell, signal: ends });
      },
      () => {
        if (ends.aborted) return;
        tell(notLoaded(host));
        // What would have proved the clock did not come either.
        host.serverClock.noteUnproved();
      },
    );
  }
  function end(): void {
    running?.abort();
    running = null;
    watch = null;
  }
  function follow(): void {
    const { isPainted, hasWindow, view } = store.get();
    const isWanted = isPainted && hasWindow;
    if (isWanted && !running) start();
    if (!isWanted && running) {
      end();
      store.set({ gathered: NOTHING_GATHERED });
    }
    if (view.window.state === checkedState) return;
    checkedState = view.window.state;
    watch?.check();
  }
  signal.addEventListener('abort', store.subscribe(follow));
  signal.addEventListener('abort', end);
  return {
    retry() {
      if (watch) watch.retry();
      else if (running) start();
    },
    // On a channel that is not counted nothing watches, and nobody has asked for a pause.
    refusals: () => watch?.refusals() ?? host.sources.refusals(store.get().ticket.ticketId),
  };
}

/** The chunk itself did not load. The ticket's own times stand, with their margin; the rest is said. */
const notLoaded = (host: SidebarHost): GatheredEvidence => ({
  ...NOTHING_GATHERED,
  requesterId: host.getState().ticket.requester.id,
  notExact: 'offline',
  elsewhere: { status: 'failed', failure: { kind: 'offline' } },
});
