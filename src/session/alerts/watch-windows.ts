import { alertedScope } from '../../core/alerts/alert-settings';
import { freshMs, MISSED, nextLookMs, oldestUpdate } from '../../core/alerts/next-look';
import { compareByTimeLeft } from '../../core/board/arrange-rows';
import type { BoardRow } from '../../core/board/board-row';
import { boardRows } from '../../core/board/board-rows';
import { readingPlan } from '../../core/board/reading-plan';
import { countEndingSoon } from '../../core/board/urgency';
import { askedPauseMs, type RequestFailure } from '../../core/request-failure';
import type { Result } from '../../core/result';
import type { Settings } from '../../core/settings';
import { between, type DurationMs, durationMs, type EpochMs, SECOND } from '../../core/time';
import { timedChannels } from '../../core/window/channel-policy';
import { readGroupIds } from '../../zendesk/board/read-viewer';
import { createEvidenceSources } from '../../zendesk/evidence/evidence-sources';
import { elapsedMs } from '../../zendesk/local-clock';
import type { PageHost } from '../../zendesk/page/page-host';
import { createKnownReads } from '../board/known-reads';
import { createReader } from '../board/read-next';
import { pause } from '../pause';
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
  /** How long Zendesk still wants to be left alone; 0: it does not. */
  readonly pauseLeftMs: () => DurationMs;
  /** Makes the rows anew for this moment. */
  readonly renew: () => void;
  /** Reads what is near its end more exactly, as far as the budget goes; done when it has. */
  readonly read: () => Promise<void>;
}

type Found = Result<Looked, RequestFailure>;

/** As long as a notice waits for what is read. */
const LONGEST_READING_MS = 10 * SECOND;

/**
 * The windows of the agent's tickets: one look serves all tabs of the browser.
 * @param mayAsk is somebody there to ask for?
 */
export function watchWindows(
  host: PageHost,
  settings: Settings,
  share: TabShare,
  mayAsk: () => boolean,
  signal: AbortSignal,
): WindowsWatch {
  const { serverClock, requests, viewer, client, limits } = host;
  const scope = alertedScope(settings.alerts);
  const key = `alerts ${viewer.id} ${scope}`;
  const store = createStore<AlertsState>({
    status: 'not-yet',
    failure: null,
    isLooking: false,
    isPaused: false,
    rows: [],
    endingSoon: null,
    hasMore: false,
    isPartial: false,
    askedAt: null,
    now: serverClock.now(),
  });
  const { now } = serverClock;
  let looked: Looked | null = null;
  /** By `elapsedMs`. */
  let lookedAtMs: number | null = null;
  let failures = 0;
  let failedAtMs: number | null = null;
  let pausedUntilMs = 0;

  const reads = createKnownReads(share, now, () => renew());
  signal.addEventListener('abort', reads.stop);
  let readingDone = () => {};
  const reader = createReader({
    sources: createEvidenceSources(client, requests),
    settings,
    share,
    pauses: new Map(),
    now,
    signal,
    before: reads.of,
    next() {
      const { rows, now: shownAt } = store.get();
      const { thresholds } = settings;
      const visible = new Set(rows.filter((row) => isInDoubt(row, shownAt)).map(idOf));
      const plan = { rows, readOf: reads.of, visible, thresholds, now: shownAt };
      const [id] = mayAsk() && !limits.isScarce() ? readingPlan(plan) : [];
      const next = rows.find(({ ticket }) => ticket.id === id)?.ticket ?? null;
      if (next === null) readingDone();
      return next;
    },
    onRead(ticketId, read) {
      reads.set(ticketId, read);
      renew();
    },
    onFailure(failure) {
      if (failure !== null) readingDone();
    },
  });

  const pauseLeftMs = () => durationMs(Math.max(0, pausedUntilMs - elapsedMs()));
  const lookState = () => ({
    ageMs: lookedAtMs === null ? null : elapsedMs() - lookedAtMs,
    failures,
    failedAgoMs: failedAtMs === null ? null : elapsedMs() - failedAtMs,
    widening: limits.widening(),
    pauseLeftMs: pauseLeftMs(),
  });

  async function fetch(): Promise<Found> {
    const groupIds = scope === 'groups' ? await readGroupIds(client) : [];
    const question = {
      // Without groups of their own there are the agent's tickets only.
      scope: groupIds.length === 0 ? ('mine' as const) : scope,
      groupIds,
      channels: timedChannels(settings.channels),
      updatedAfter: oldestUpdate(settings.channels, now()),
    };
    const searching = { requests, now, signal, onPause() {}, isImpatient: true };
    return lookForTickets(searching, question, looked);
  }

  function renew(): void {
    if (signal.aborted) return;
    const at = now();
    const rows = boardRows(looked?.tickets ?? [], reads.of, settings, at);
    store.set({
      now: at,
      isPaused: pauseLeftMs() > 0,
      rows: rows.toSorted(compareByTimeLeft),
      endingSoon: looked === null ? null : countEndingSoon(rows, settings.thresholds, at),
      hasMore: looked?.hasMore ?? false,
      isPartial: looked?.isPartial ?? false,
      askedAt: looked?.askedAt ?? null,
    });
  }

  signal.addEventListener(
    'abort',
    // Else each page would show a number of its own.
    share.onRenewed(key, () => {
      if (mayAsk()) void look();
    }),
  );

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
    // The tickets that this look brings near have a budget of their own.
    if (found.ok) reader.renew();
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
    pauseLeftMs,
    renew,
    async read() {
      const stop = new AbortController();
      readingDone = () => stop.abort();
      const done = pause(LONGEST_READING_MS, AbortSignal.any([signal, stop.signal]));
      reader.wake();
      await done;
    },
  };
}

const idOf = ({ ticket }: BoardRow): string => ticket.id;

/**
 * Times of updates may have missed a message of a running session (?), or not be told at all: then
 * only a reading shows an end that comes near.
 */
const isInDoubt = ({ ticket, end }: BoardRow, now: EpochMs): boolean =>
  ticket.requesterUpdatedAt === null ||
  (end.kind === 'ended-unless-wrote' && between(end.at, now) < MISSED);
