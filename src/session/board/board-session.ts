import { compareByTimeLeft } from '../../core/board/arrange-rows';
import { createBoardRows } from '../../core/board/board-rows';
import type { BoardScope } from '../../core/board/board-scope';
import { nextBoardChangeMs } from '../../core/board/next-board-change';
import { readingPlan } from '../../core/board/reading-plan';
import { askedPauseMs, type RequestFailure } from '../../core/request-failure';
import type { Result } from '../../core/result';
import type { Settings } from '../../core/settings';
import { minutes, plus } from '../../core/time';
import { timedChannels } from '../../core/window/channel-policy';
import { readGroupIds, readRestriction } from '../../zendesk/board/read-viewer';
import { createEvidenceSources } from '../../zendesk/evidence/evidence-sources';
import { goToTicket } from '../../zendesk/host-commands';
import { elapsedMs } from '../../zendesk/local-clock';
import type { PageHost } from '../../zendesk/page/page-host';
import { createAlarm } from '../alarm';
import { createStore } from '../store';
import type { TabShare } from '../tabs/tab-share';
import type { OnStep } from './ask-board';
import { createBoardPicture } from './board-picture';
import type { BoardActions, BoardState } from './board-state';
import { createKnownReads } from './known-reads';
import type { Asking } from './read-again';
import { createReader } from './read-next';

const ended = { isRefreshing: false, progress: null, pauseUntilMs: null } as const;

/** By `elapsedMs`. */
const untilMs = (ms: number | null): number | null => (ms === null ? null : elapsedMs() + ms);

/** A 429 may ask for a longer pause than anybody waits for at once. */
const failed = (failure: RequestFailure): Partial<BoardState> => ({
  ...ended,
  failure,
  pauseUntilMs: untilMs(askedPauseMs(failure)),
});

/** After it a board in front refreshes itself; later where little is left of the account's limit. */
const OLD_MS = minutes(5);

/** Who scrolls looks at nothing yet. */
const SCROLLED_MS = 150;

export type BoardSession = ReturnType<typeof createBoardSession>;

/**
 * The team's windows, as far as this agent may see them. Asks nothing before the board is open, nor
 * while nobody can see it. Ends with `signal`.
 */
export function createBoardSession(
  host: PageHost,
  { settings }: { readonly settings: Settings },
  share: TabShare,
  signal: AbortSignal,
) {
  const { requests, serverClock, limits } = host;
  const { now } = serverClock;
  const channels = timedChannels(settings.channels);
  let picture = createBoardPicture();
  const reads = createKnownReads(share, now, () => {
    if (isInFront()) show();
  });
  const readOf = reads.of;
  const rowsOf = createBoardRows(settings);
  let visible: ReadonlySet<string> = new Set();
  let groupIds: readonly string[] = [];
  let isOpen = false;
  let askedAtMs: number | null = null;
  let running: AbortController | null = null;
  let dueTimer: ReturnType<typeof setTimeout> | undefined;
  let seenTimer: ReturnType<typeof setTimeout> | undefined;

  const store = createStore<BoardState>({
    status: 'not-yet',
    failure: null,
    isRefreshing: false,
    scope: 'mine',
    hasGroups: false,
    restriction: 'unknown',
    rows: [],
    found: 0,
    isBeyondSearch: false,
    missingPages: 0,
    progress: null,
    readFailure: null,
    pauseUntilMs: null,
    askedAt: null,
    now: now(),
  });
  const set = (change: Partial<BoardState>) => {
    if (!signal.aborted) store.set(change);
  };

  const isInFront = () =>
    isOpen && host.get().isActive && document.visibilityState !== 'hidden' && !signal.aborted;

  /** Makes the rows for this instant, and sets the alarm for the next. */
  function show(change: Partial<BoardState> = {}): void {
    const at = now();
    const { tickets, ...counts } = picture.get();
    const rows = rowsOf([...tickets.values()], readOf, at).toSorted(compareByTimeLeft);
    set({ ...counts, ...change, rows, now: at });
    follow();
  }
  const setAlarm = createAlarm(serverClock, () => show(), signal);

  /** What is due while somebody looks: the next change, a refresh, the reading of tickets. */
  function follow(): void {
    const { rows, now: shownAt } = store.get();
    const nextMs = nextBoardChangeMs(rows, visible, settings.thresholds, shownAt);
    setAlarm(isInFront(), nextMs === null ? null : plus(shownAt, nextMs));
    clearTimeout(dueTimer);
    if (!isInFront()) {
      leave();
      return;
    }
    reader.wake();
    if (running !== null) return;
    const oldMs = OLD_MS * limits.widening();
    const dueMs = askedAtMs === null ? 0 : askedAtMs + oldMs;
    const leftMs = Math.max(dueMs, store.get().pauseUntilMs ?? 0) - elapsedMs();
    if (leftMs <= 0) void refresh();
    else dueTimer = setTimeout(follow, leftMs);
  }

  /** What is on its way is asked anew by whoever comes back. */
  function leave(): void {
    if (running === null) return;
    running.abort();
    running = null;
    askedAtMs = null;
    set(ended);
  }

  const reader = createReader({
    sources: createEvidenceSources(host.client, requests),
    settings,
    share,
    pauses: new Map(),
    now,
    signal,
    before: readOf,
    next() {
      const { rows, isRefreshing, now: shownAt } = store.get();
      // The board itself comes first, and others when little is left of the account's limit.
      if (!isInFront() || isRefreshing || limits.isScarce()) return null;
      const { thresholds } = settings;
      const [id] = readingPlan({ rows, readOf, visible, thresholds, now: shownAt });
      return rows.find(({ ticket }) => ticket.id === id)?.ticket ?? null;
    },
    onRead(ticketId, read) {
      reads.set(ticketId, read);
      show();
    },
    onFailure: (readFailure) => set({ readFailure }),
  });

  /** null: whoever asked is gone, or asked for something else since. */
  async function run(
    ask: (asking: Omit<Asking, 'way'>, onStep: OnStep) => Promise<Result<void, RequestFailure>>,
    onStep: () => void,
  ): Promise<Result<void, RequestFailure> | null> {
    running?.abort();
    const stop = new AbortController();
    running = stop;
    const end = () => stop.abort();
    signal.addEventListener('abort', end);
    const progress = { done: 0, of: 1 };
    set({ isRefreshing: true, failure: null, pauseUntilMs: null, progress });
    try {
      await knowViewer(stop.signal);
      if (stop.signal.aborted) return null;
      const { scope } = store.get();
      const asking = {
        requests,
        question: { scope, groupIds, channels },
        viewerId: host.viewer.id,
        now,
        signal: stop.signal,
        onPause: (ms: number | null) => set({ pauseUntilMs: untilMs(ms) }),
      };
      const answer = await ask(asking, (done, of) => {
        if (stop.signal.aborted) return;
        set({ progress: { done, of } });
        onStep();
      });
      return stop.signal.aborted ? null : answer;
    } finally {
      signal.removeEventListener('abort', end);
      if (running === stop) running = null;
    }
  }

  async function refresh(): Promise<void> {
    askedAtMs = elapsedMs();
    if (store.get().rows.length === 0) set({ status: 'loading' });
    const askedAt = now();
    const answer = await run(picture.renew, () => show({ status: 'ready' }));
    if (answer === null) return;
    if (!answer.ok) {
      const status = store.get().rows.length > 0 ? 'ready' : 'failed';
      return show({ ...failed(answer.error), status });
    }
    reader.renew();
    show({ ...ended, status: 'ready', askedAt });
  }

  async function readBeyond(): Promise<void> {
    if (running !== null) return;
    const answer = await run(picture.readBeyond, () => {});
    if (answer !== null) show(answer.ok ? ended : failed(answer.error));
  }

  let isViewerKnown = false;
  async function knowViewer(stop: AbortSignal): Promise<void> {
    if (isViewerKnown) return;
    groupIds = await readGroupIds(host.client);
    set({ hasGroups: groupIds.length > 0 });
    if (stop.aborted) return;
    // Nothing waits for it.
    isViewerKnown = true;
    void readRestriction(requests).then((restriction) => {
      isViewerKnown = restriction.ok;
      if (restriction.ok) set({ restriction: restriction.value });
    });
  }

  const stops = [host.subscribe(follow), reads.stop];
  document.addEventListener('visibilitychange', follow);
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
    clearTimeout(dueTimer);
    clearTimeout(seenTimer);
    document.removeEventListener('visibilitychange', follow);
  });

  const actions: BoardActions = {
    open() {
      isOpen = true;
      show();
    },
    close() {
      isOpen = false;
      follow();
    },
    refresh() {
      if (!store.get().isRefreshing) void refresh();
    },
    setScope(scope: BoardScope) {
      const { scope: before, hasGroups } = store.get();
      if (scope === before || (scope === 'groups' && !hasGroups)) return;
      picture = createBoardPicture();
      set({ scope, askedAt: null });
      show();
      void refresh();
    },
    setVisible(ticketIds) {
      visible = new Set(ticketIds);
      clearTimeout(seenTimer);
      seenTimer = setTimeout(follow, SCROLLED_MS);
    },
    readBeyond: () => void readBeyond(),
    openTicket: (ticketId) => void goToTicket(host.client, ticketId),
  };
  const { thresholds } = settings;
  return { get: store.get, subscribe: store.subscribe, thresholds, actions };
}
