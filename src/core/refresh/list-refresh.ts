import { askedPauseMs, isRefused, type RequestFailure } from '../request-failure';

/** A list and when any tab fetched it, in this page's elapsed ms. */
interface FetchedList<T> {
  readonly list: T;
  readonly atMs: number;
}

/** One list that is kept fresh; all times are this page's elapsed ms. */
export interface ListRefresh<T> {
  /** `waiting`: the next try is at `pauseUntilMs`. */
  readonly phase: 'idle' | 'fetching' | 'waiting';
  /** The last good one, kept when a refresh fails. */
  readonly good: FetchedList<T> | null;
  /** Of the newest try; null: it went well. */
  readonly failure: RequestFailure | null;
  /** How many tries have failed in a row. */
  readonly failureCount: number;
  readonly triedAtMs: number;
  /** Until when the service asked for a pause, or the next try; null: neither. */
  readonly pauseUntilMs: number | null;
  /** Another tab has a newer list. */
  readonly isOutdated: boolean;
  /** The agent asked for it: no other tab's list will do. */
  readonly isForced: boolean;
  /** Results from before this do not count: that try failed. */
  readonly notBeforeMs: number;
}

/** The result of a try, by this tab or another. */
export interface ListAnswer<T> {
  readonly good: FetchedList<T> | null;
  readonly failure: RequestFailure | null;
  /** When the try ended. */
  readonly atMs: number;
  readonly isOwn: boolean;
}

export type ListEvent<T> =
  | { readonly kind: 'due' }
  /** The agent asked for it. */
  | { readonly kind: 'refresh' }
  | { readonly kind: 'renewed-elsewhere' }
  | { readonly kind: 'answered'; readonly answer: ListAnswer<T>; readonly nowMs: number };

export const newRefresh = <T>(): ListRefresh<T> => ({
  phase: 'fetching',
  good: null,
  failure: null,
  failureCount: 0,
  triedAtMs: 0,
  pauseUntilMs: null,
  isOutdated: false,
  isForced: false,
  notBeforeMs: Number.NEGATIVE_INFINITY,
});

/** How long other tabs take over a failure: each would get the same. */
const FAILED_MS = 5_000;

/**
 * The next state; the list has to be fetched whenever the phase becomes `fetching`, as it is at
 * first.
 * @param freshMs how long a list serves.
 */
export function refreshStep<T>(
  before: ListRefresh<T>,
  event: ListEvent<T>,
  freshMs: number,
): ListRefresh<T> {
  switch (event.kind) {
    case 'due':
      return fetching(before, false);
    case 'refresh':
      // The agent, too, waits for a requested pause: the next try is coming.
      return before.phase === 'waiting' && before.failure && askedPauseMs(before.failure) !== null
        ? before
        : fetching(before, true);
    case 'renewed-elsewhere':
      return { ...before, isOutdated: true };
    case 'answered':
      return answered(before, event.answer, event.nowMs, freshMs);
  }
}

/** The failure stays visible while it is waited out; the agent's request restarts the count. */
function fetching<T>(before: ListRefresh<T>, isForced: boolean): ListRefresh<T> {
  if (before.phase === 'fetching') return before;
  const isNextTry = before.phase === 'waiting' && !isForced;
  return {
    ...before,
    phase: 'fetching',
    failure: isNextTry ? before.failure : null,
    failureCount: isNextTry ? before.failureCount : 0,
    pauseUntilMs: isNextTry ? before.pauseUntilMs : null,
    isOutdated: false,
    isForced,
  };
}

function answered<T>(
  before: ListRefresh<T>,
  { good: theirs, failure, atMs, isOwn }: ListAnswer<T>,
  nowMs: number,
  freshMs: number,
): ListRefresh<T> {
  const isNewer = theirs !== null && (before.good === null || theirs.atMs > before.good.atMs);
  const good = isNewer ? theirs : before.good;
  const next = { ...before, good, triedAtMs: nowMs, isForced: false };
  const serves = good !== null && good.atMs >= before.notBeforeMs && nowMs - good.atMs < freshMs;
  // Another tab's failure does not matter while this list serves.
  if (failure === null || (!isOwn && serves)) {
    return { ...next, phase: 'idle', failure: null, failureCount: 0, pauseUntilMs: null };
  }
  const { failureCount } = before;
  const isRetried = shouldRetry(failureCount, failure);
  const pauseMs = isRetried ? retryDelayMs(failureCount, failure) : askedPauseMs(failure);
  return {
    ...next,
    phase: isRetried ? 'waiting' : 'idle',
    failure,
    failureCount: failureCount + 1,
    pauseUntilMs: pauseMs === null ? null : nowMs + pauseMs,
    // The next try must be a new one.
    notBeforeMs: atMs + 1,
  };
}

/** When to fetch again by itself; null: never. */
export function dueAtMs<T>(refresh: ListRefresh<T>, freshMs: number): number | null {
  const { phase, good, failure, isOutdated, triedAtMs, pauseUntilMs } = refresh;
  if (phase === 'fetching') return null;
  if (phase === 'waiting') return pauseUntilMs;
  if (good === null) return null;
  if (failure === null) return isOutdated ? Number.NEGATIVE_INFINITY : good.atMs + freshMs;
  // A missing right or a refused key stays so until the agent asks again.
  if (isRefused(failure)) return null;
  return Math.max(triedAtMs + freshMs, pauseUntilMs ?? 0);
}

/** Does a result that ended at `atMs` still serve? */
export function isFreshAnswer<T>(
  { good, failure, atMs }: Omit<ListAnswer<T>, 'isOwn'>,
  { notBeforeMs }: Pick<ListRefresh<T>, 'notBeforeMs'>,
  nowMs: number,
  freshMs: number,
): boolean {
  const serves = (sinceMs: number, lastsMs: number) =>
    sinceMs >= notBeforeMs && nowMs - sinceMs < lastsMs;
  return (
    (good !== null && serves(good.atMs, freshMs)) ||
    (failure !== null && serves(atMs, Math.max(FAILED_MS, askedPauseMs(failure) ?? 0)))
  );
}

const MOST_RETRIES = 2;

/** Longer pauses are the agent's to decide on: nothing waits silently. */
const LONGEST_PAUSE_MS = 120_000;

/** Can asking again help? Not for missing rights, a missing page or an unreadable answer. */
export function shouldRetry(retriesSoFar: number, failure: RequestFailure): boolean {
  if (retriesSoFar >= MOST_RETRIES || failure.kind !== 'status') return false;
  if (failure.status === 429) return (askedPauseMs(failure) ?? 0) <= LONGEST_PAUSE_MS;
  return failure.status >= 500;
}

/** The pause before the next try, in ms: what a 429 asks for, else 1 s, 2 s. */
export function retryDelayMs(retriesSoFar: number, failure: RequestFailure): number {
  return askedPauseMs(failure) ?? 1_000 * 2 ** retriesSoFar;
}
