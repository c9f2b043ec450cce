import { alertedScope } from '../../core/alerts/alert-settings';
import { freshMs, nextLookMs } from '../../core/alerts/next-look';
import { compareByTimeLeft } from '../../core/board/arrange-rows';
import { boardRows } from '../../core/board/board-rows';
import { countEndingSoon } from '../../core/board/urgency';
import { askedPauseMs, type RequestFailure } from '../../core/request-failure';
import type { Result } from '../../core/result';
import type { Settings } from '../../core/settings';
import type { DurationMs } from '../../core/time';
import { timedChannels } from '../../core/window/channel-policy';
import { readGroupIds } from '../../zendesk/board/read-viewer';
import { elapsedMs } from '../../zendesk/local-clock';
import type { PageHost } from '../../zendesk/page/page-host';
import { createStore } from '../store';
import type { TabShare } from '../tabs/tab-share';
import type { AlertsState } from './alerts-state';
import { type Looked, lookForTickets } from './look-for-tickets';

export interface WindowsWatch {
  readonly get: () => AlertsState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Looks for the tickets, or takes what another tab found of late. */
  readonly look: (isForced?: boolean) => Promise<void>;
  /** How long until the next look is due; 0: now. */
  readonly nextLookMs: () => DurationMs;
  /** Makes the rows anew for this moment. */
  readonly renew: () => void;
}

type Found = Result<Looked, RequestFailure>;

/** The windows of the agent's tickets: one look serves all tabs of the browser. */
export function watchWindows(
  host: PageHost,
  settings: Settings,
  share: TabShare,
  signal: AbortSignal,
): WindowsWatch {
  const { serverClock, requests, viewer, client } = host;
  const scope = alertedScope(settings.alerts);
  const key = `alerts ${viewer.id} ${scope}`;
  const store = createStore<AlertsState>({
    status: 'not-yet',
    failure: null,
    isLooking: false,
    rows: [],
    endingSoon: null,
    hasMore: false,
    askedAt: null,
    now: serverClock.now(),
  });
  let looked: Looked | null = null;
  /** By `elapsedMs`. */
  let lookedAtMs: number | null = null;
  let failures = 0;
  let failedAtMs: number | null = null;
  let pausedUntilMs = 0;

  const lookState = () => ({
    ageMs: lookedAtMs === null ? null : elapsedMs() - lookedAtMs,
    failures,
    failedAgoMs: failedAtMs === null ? null : elapsedMs() - failedAtMs,
    widening: 1,
    pauseLeftMs: Math.max(0, pausedUntilMs - elapsedMs()),
  });

  async function fetch(): Promise<Found> {
    const groupIds = scope === 'groups' ? await readGroupIds(client) : [];
    const question = {
      // Without groups of their own there are the agent's tickets only.
      scope: groupIds.length === 0 ? ('mine' as const) : scope,
      groupIds,
      channels: timedChannels(settings.channels),
    };
    return lookForTickets(requests, question, looked, serverClock.now());
  }

  function renew(): void {
    if (signal.aborted) return;
    const now = serverClock.now();
    const rows = boardRows(looked?.tickets ?? [], () => null, settings, now);
    store.set({
      now,
      rows: [...rows].sort(compareByTimeLeft),
      endingSoon: looked === null ? null : countEndingSoon(rows, settings.thresholds, now),
      hasMore: looked?.hasMore ?? false,
      askedAt: looked?.askedAt ?? null,
    });
  }

  async function look(isForced = false): Promise<void> {
    if (signal.aborted || store.get().isLooking || lookState().pauseLeftMs > 0) return;
    store.set({ isLooking: true });
    const { value: found, atMs } = await share.get<Found>({
      key,
      isFresh: ({ ok }, ageMs) => ok && ageMs < freshMs(lookState()),
      isShared: ({ ok }) => ok,
      isForced,
      fetch,
    });
    if (signal.aborted) return;
    if (found.ok) {
      looked = found.value;
      lookedAtMs = atMs;
      failures = 0;
      failedAtMs = null;
    } else {
      failures += 1;
      failedAtMs = elapsedMs();
      pausedUntilMs = elapsedMs() + (askedPauseMs(found.error) ?? 0);
    }
    renew();
    store.set({
      isLooking: false,
      failure: found.ok ? null : found.error,
      status: looked === null ? 'failed' : 'ready',
    });
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    look,
    nextLookMs: () => nextLookMs(lookState()),
    renew,
  };
}
