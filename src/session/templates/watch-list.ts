import {
  dueAtMs,
  isFreshAnswer,
  type ListAnswer,
  type ListEvent,
  type ListRefresh,
  newRefresh,
  refreshStep,
} from '../../core/refresh/list-refresh';
import type { RequestFailure } from '../../core/request-failure';
import type { Result } from '../../core/result';
import { elapsedMs } from '../../zendesk/local-clock';
import type { SidebarHost } from '../../zendesk/sidebar-host';
import type { TabShare } from '../tabs/tab-share';

/** Does an agent look at this ticket now? */
interface Activity {
  readonly isActive: () => boolean;
  /** Calls `listener` when that may have changed. Returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Zendesk knows its tabs, the browser its window: a hidden one asks nothing. */
export const activityOf = (host: Pick<SidebarHost, 'getState' | 'subscribe'>): Activity => ({
  isActive: () => host.getState().isActive && document.visibilityState !== 'hidden',
  subscribe(listener) {
    const stop = host.subscribe(listener);
    document.addEventListener('visibilitychange', listener);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', listener);
    };
  },
});

/** A list as far as known. A loaded one stays when a refresh fails. */
export interface ListState<T> {
  /** `failed`: there is no list. */
  readonly status: 'loading' | 'ready' | 'failed';
  /** The same object until another list comes. */
  readonly list: T | null;
  /** When any tab fetched it, by `elapsedMs`. */
  readonly updatedAtMs: number | null;
  /** Of the newest try; null: it went well. */
  readonly failure: RequestFailure | null;
  /** Until a requested pause ends or the next try comes, by `elapsedMs`. */
  readonly pauseUntilMs: number | null;
  readonly isFetching: boolean;
  readonly isRetrying: boolean;
}

interface ListSource<T> {
  /** The list's name among the tabs of an account. */
  readonly key: string;
  /** How long a list serves all tabs, in ms. */
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
  /** The agent asks: fetched at once, whatever other tabs have. */
  readonly refresh: () => void;
}

/** What one tab hands to another: the last good list, and the newest try's result. */
export interface SharedList<T> {
  /** `ageMs`: how old the list was when that try ended. */
  readonly good: { readonly ageMs: number; readonly list: T } | null;
  readonly failure: RequestFailure | null;
}

/**
 * Keeps one list fresh until `signal` ends it: from another tab, else by a request. `core/refresh`
 * decides when; it repeats only while an agent looks, with one timer.
 */
export function watchList<T>(
  { key, freshMs, fetch }: ListSource<T>,
  { share, activity, onChange, signal }: ListWatch,
): WatchedList<T> {
  let refresh: ListRefresh<T> = newRefresh();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function dispatch(event: ListEvent<T>): void {
    if (signal.aborted) return;
    const before = refresh;
    refresh = refreshStep(before, event, freshMs);
    if (refresh === before) return;
    if (refresh.phase === 'fetching' && before.phase !== 'fetching') void ask();
    schedule();
    onChange();
  }

  function schedule(): void {
    clearTimeout(timer);
    const due = dueAtMs(refresh, freshMs);
    if (signal.aborted || due === null || !activity.isActive()) return;
    timer = setTimeout(() => dispatch({ kind: 'due' }), Math.max(0, due - elapsedMs()));
  }

  async function ask(): Promise<void> {
    let isOwn = false;
    const { value, atMs } = await share.get<SharedList<T>>({
      key,
      isFresh: (shared, ageMs) => {
        const nowMs = elapsedMs();
        return isFreshAnswer(answerOf(shared, nowMs - ageMs), refresh, nowMs, freshMs);
      },
      isShared: () => true,
      isForced: refresh.isForced,
      fetch: async () => {
        isOwn = true;
        const answer = await fetch();
        if (answer.ok) return { good: { ageMs: 0, list: answer.value }, failure: null };
        const { good } = refresh;
        const before = good && { ageMs: elapsedMs() - good.atMs, list: good.list };
        return { good: before, failure: answer.error };
      },
    });
    const answer = { ...answerOf(value, atMs), isOwn };
    dispatch({ kind: 'answered', answer, nowMs: elapsedMs() });
  }

  void ask();
  const stopActivity = activity.subscribe(schedule);
  const stopRenewals = share.onRenewed(key, () => dispatch({ kind: 'renewed-elsewhere' }));
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    stopActivity();
    stopRenewals();
  });
  return {
    state() {
      const { phase, good, failure, pauseUntilMs } = refresh;
      const isRetrying = phase !== 'idle' && failure !== null;
      const missing = phase === 'fetching' && failure === null ? 'loading' : 'failed';
      return {
        status: good ? 'ready' : missing,
        list: good?.list ?? null,
        updatedAtMs: good?.atMs ?? null,
        failure,
        pauseUntilMs,
        isFetching: phase !== 'idle',
        isRetrying,
      };
    },
    refresh: () => dispatch({ kind: 'refresh' }),
  };
}

/** @param atMs when that try ended, by `elapsedMs`. */
const answerOf = <T>(
  { good, failure }: SharedList<T>,
  atMs: number,
): Omit<ListAnswer<T>, 'isOwn'> => ({
  good: good && { list: good.list, atMs: atMs - good.ageMs },
  failure,
  atMs,
});
