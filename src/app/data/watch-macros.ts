import { QueryClient, QueryObserver } from '@tanstack/query-core';
import type { Macro } from '../../core/macro/macro';
import type { RequestFailure } from '../../core/request-failure';
import type { Result } from '../../core/result';
import type { MacroList } from './macro-list';
import { MACRO_RULES } from './macro-rules';
import { askedPauseMs, retryDelayMs, shouldRetry } from './retry-rules';

/** Macros change rarely; an agent who just made one has the button to look again. */
const FRESH_MS = 15 * 60_000;

/** How long to leave Zendesk alone: until the next try, or as long as a 429 asked for. */
const pauseAfter = (failure: RequestFailure, isRetrying: boolean, failureCount: number): number =>
  isRetrying ? retryDelayMs(failureCount - 1, failure) : (askedPauseMs(failure) ?? 0);

type FetchMacros = () => Promise<Result<readonly Macro[], RequestFailure>>;

/**
 * Keeps the macro list fresh in a query cache until `signal` ends it, and reports each change.
 * Failures come as values from the edge and are thrown only into the cache, which counts retries.
 */
export function watchMacros(
  fetchMacros: FetchMacros,
  onChange: (list: MacroList) => void,
  signal: AbortSignal,
): void {
  const client = new QueryClient();
  const observer = new QueryObserver<readonly Macro[], RequestFailure>(client, {
    queryKey: ['macros'],
    queryFn: async () => {
      const answer = await fetchMacros();
      if (!answer.ok) throw answer.error;
      return answer.value;
    },
    // The cache's own limits would keep a timer running in every idle tab.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    // The edge tells offline itself, and says so; the cache must not pause in silence.
    networkMode: 'always',
    retry: shouldRetry,
    retryDelay: retryDelayMs,
    // What failed is asked again by the agent, not by every return to the tab.
    refetchOnWindowFocus: ({ state }) =>
      state.data !== undefined && Date.now() - state.dataUpdatedAt > FRESH_MS ? 'always' : false,
  });
  // A wait is measured once, from its failure: later reports must not push the next try away.
  let wait = { failureCount: 0, untilMs: 0 };
  const report = () => {
    const { data, error, failureReason, failureCount, isFetching } = observer.getCurrentResult();
    const isRetrying = isFetching && failureReason !== null;
    if (wait.failureCount !== failureCount) {
      const pauseMs = failureReason ? pauseAfter(failureReason, isRetrying, failureCount) : 0;
      wait = { failureCount, untilMs: Date.now() + pauseMs };
    }
    onChange({
      status: data ? 'ready' : isFetching && !isRetrying ? 'loading' : 'failed',
      macros: data ?? [],
      rules: MACRO_RULES,
      failure: error ?? failureReason,
      pauseUntilMs: failureReason ? wait.untilMs : null,
      isRetrying,
      retry: () => void observer.refetch(),
    });
  };
  client.mount();
  const stop = observer.subscribe(report);
  report();
  signal.addEventListener('abort', () => {
    stop();
    client.unmount();
    client.clear();
  });
}
