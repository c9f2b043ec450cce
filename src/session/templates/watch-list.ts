import { QueryClient, QueryObserver } from '@tanstack/query-core';
import { isRefused, type RequestFailure } from '../../core/request-failure';
import type { Result } from '../../core/result';
import { type EpochMs, epochMs } from '../../core/time';
import { askedPauseMs, retryDelayMs, shouldRetry } from '../retry-rules';
import type { TabShare } from '../tabs/tab-share';
import type { Activity } from './activity';

/** A list as far as it is known. One that was once loaded stays when a refresh fails. */
export interface ListState<T> {
  /** `failed`: there is no list. */
  readonly status: 'loading' | 'ready' | 'failed';
  /** The same object until another list comes. */
  readonly list: T | null;
  /** When it was fetched, by whichever tab. */
  readonly updatedAt: EpochMs | null;
  /** Of the newest try; null when it went well. */
  readonly failure: RequestFailure | null;
  /** Until when the service asked not to be asked again, or when the next try comes by itself. */
  readonly pauseUntilMs: number | null;
  readonly isFetching: boolean;
  /** True while the next try comes by itself. */
  readonly isRetrying: boolean;
}

export interface ListSource<T> {
  /** Names the list among the tabs of an account. */
  readonly key: string;
  /** For how long a list serves all tabs, in milliseconds. */
  readonly freshMs: number;
  readonly fetch: () => Promise<Result<T, RequestFailure>>;
}

export interface ListWatch {
  readonly share: TabShare;
  readonly activity: Activity;
  readonly onChange: () => void;
  readonly signal: AbortSignal;
}

export interface WatchedList<T> {
  readonly state: () => ListState<T>;
  /** Asks at once, at the agent's wish, whatever other tabs have. */
  readonly refresh: () => void;
}

/** What one tab hands to another: the last good list, and what the newest try came to. */
export interface SharedList<T> {
  readonly good: { readonly atMs: number; readonly list: T } | null;
  readonly failed: { readonly atMs: number; readonly failure: RequestFailure } | null;
}

/** A failure is told to the tabs that wait for the same list: each would get the same one. */
const FAILED_MS = 5_000;

/** How long to leave the service alone: until the next try, or as long as a 429 asked for. */
const pauseAfter = (failure: RequestFailure, isRetrying: boolean, failureCount: number): number =>
  isRetrying ? retryDelayMs(failureCount - 1, failure) : (askedPauseMs(failure) ?? 0);

/**
 * Keeps one list fresh in a query cache until `signal` ends it: from another tab, else by a request.
 * Asks again when the list is no longer fresh, but only while an agent looks at the ticket: one timer
 * then, and none otherwise. Failures come as values from the edge and are thrown only into the cache,
 * which counts retries.
 */
export function watchList<T>(
  source: ListSource<T>,
  { share, activity, onChange, signal }: ListWatch,
): WatchedList<T> {
  const { key, freshMs } = source;
  let good: SharedList<T>['good'] = null;
  let triedAtMs = 0;
  /** What is older is not good enough. */
  let notBeforeMs = 0;
  let isAnew = false;
  /** The newest answer was fetched by this tab, not handed over by another. */
  let isOwn = false;
  /** Another tab has a newer list. */
  let isOutdated = false;

  async function fetch(): Promise<SharedList<T>> {
    isOwn = true;
    const answer = await source.fetch();
    const atMs = Date.now();
    return answer.ok
      ? { good: { atMs, list: answer.value }, failed: null }
      : { good, failed: { atMs, failure: answer.error } };
  }
  const isOf = (atMs: number, lastsMs: number): boolean =>
    atMs >= notBeforeMs && Date.now() - atMs < lastsMs;
  const isFresh = ({ good: theirs, failed }: SharedList<T>): boolean =>
    (theirs !== null && isOf(theirs.atMs, freshMs)) ||
    (failed !== null && isOf(failed.atMs, Math.max(FAILED_MS, askedPauseMs(failed.failure) ?? 0)));

  const client = new QueryClient();
  const observer = new QueryObserver<number, RequestFailure>(client, {
    queryKey: [key],
    queryFn: async () => {
      const wasAnew = isAnew;
      isAnew = false;
      isOutdated = false;
      isOwn = false;
      const shared = await share.get<SharedList<T>>({
        key,
        isFresh,
        isShared: () => true,
        isLarge: true,
        isAnew: wasAnew,
        fetch,
      });
      triedAtMs = Date.now();
      if (shared.good && (!good || shared.good.atMs > good.atMs)) good = shared.good;
      if (!shared.failed) return triedAtMs;
      // Another tab's trouble is none here as long as this list serves.
      if (!isOwn && good && isOf(good.atMs, freshMs)) return triedAtMs;
      // The next try has to be one.
      notBeforeMs = shared.failed.atMs + 1;
      throw shared.failed.failure;
    },
    // The cache's own limits would keep a timer running in every idle tab.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    // The edge tells offline itself, and says so; the cache must not pause in silence.
    networkMode: 'always',
    retry: shouldRetry,
    retryDelay: retryDelayMs,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

  /** When the list is asked for again by itself; null: never. */
  function dueAtMs(): number | null {
    const { isFetching, error } = observer.getCurrentResult();
    if (isFetching || good === null) return null;
    if (error === null) return isOutdated ? 0 : good.atMs + freshMs;
    // A refusal stays one until the agent asks again.
    return isRefused(error) ? null : triedAtMs + freshMs;
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  function schedule(): void {
    clearTimeout(timer);
    const due = dueAtMs();
    if (signal.aborted || due === null || !activity.isActive()) return;
    timer = setTimeout(() => void observer.refetch(), Math.max(0, due - Date.now()));
  }

  // A wait is measured once, from its failure: later reports must not push the next try away.
  let wait = { failureCount: 0, untilMs: 0 };
  let isStarted = false;
  function report(): void {
    const { failureReason, failureCount, isFetching } = observer.getCurrentResult();
    if (wait.failureCount !== failureCount) {
      const isRetrying = isFetching && failureReason !== null;
      const pauseMs = failureReason ? pauseAfter(failureReason, isRetrying, failureCount) : 0;
      wait = { failureCount, untilMs: Date.now() + pauseMs };
    }
    schedule();
    // The first report may come before the caller has what it could ask for the state.
    if (isStarted) onChange();
  }

  // A try that waits for a window that is seen again goes on then.
  client.mount();
  const stop = observer.subscribe(report);
  const stopActivity = activity.subscribe(schedule);
  const stopRenewals = share.onRenewed(key, () => {
    isOutdated = true;
    schedule();
  });
  isStarted = true;
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    stop();
    stopActivity();
    stopRenewals();
    client.unmount();
    client.clear();
  });
  return {
    state() {
      const { error, failureReason, isFetching } = observer.getCurrentResult();
      const isRetrying = isFetching && failureReason !== null;
      const missing = isFetching && !isRetrying ? 'loading' : 'failed';
      return {
        status: good ? 'ready' : missing,
        list: good?.list ?? null,
        updatedAt: good ? epochMs(good.atMs) : null,
        failure: error ?? failureReason,
        pauseUntilMs: failureReason ? wait.untilMs : null,
        isFetching,
        isRetrying,
      };
    },
    refresh() {
      isAnew = true;
      void observer.refetch();
    },
  };
}
