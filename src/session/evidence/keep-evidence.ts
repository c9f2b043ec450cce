import type { ReportedRefusal } from '../../core/conversation/message';
import { type GatheredEvidence, NOTHING_GATHERED } from '../../core/window/evidence';
import type { SidebarHost } from '../../zendesk/sidebar-host';
import type { SessionPart } from '../session-part';
import type { Answer } from './evidence-requests';
import type { TicketGathering } from './gather-for-ticket';

export interface KeptEvidence {
  readonly retry: () => void;
  readonly refusals: () => Answer<readonly ReportedRefusal[]>;
}

/**
 * Gathers what is known beyond the ticket's conversation while its channel has a window, with code
 * loaded after the first screen. A window that has just closed may be open elsewhere.
 */
export function keepEvidence({ host, settings, store, signal }: SessionPart): KeptEvidence {
  let watch: TicketGathering | null = null;
  let running: AbortController | null = null;
  let checkedState = store.get().view.window.state;

  function start(): void {
    // Wanted twice before its code loads, it begins once.
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
        // The chunk would have proved the clock, too.
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
    // Without a counted channel nobody watches, so no pause was asked for.
    refusals: () => watch?.refusals() ?? host.sources.refusals(store.get().ticket.ticketId),
  };
}

/** The chunk did not load: the ticket's own times stand, and the rest is said. */
const notLoaded = (host: SidebarHost): GatheredEvidence => ({
  ...NOTHING_GATHERED,
  requesterId: host.getState().ticket.requester.id,
  notExact: 'offline',
  elsewhere: { status: 'failed', failure: { kind: 'offline' } },
});
