import { askedPauseMs, isRefused, type RequestFailure } from '../request-failure';

/** A list and when it was fetched, by whichever tab, in this page's elapsed milliseconds. */
interface FetchedList<T> {
  readonly list: T;
  readonly atMs: number;
}

/** One list that is kept fresh. All moments are this page's elapsed milliseconds. */
export interface ListRefresh<T> {
  /** `waiting`: the next try comes by itself, at `pauseUntilMs`. */
  readonly phase: 'idle' | 'fetching' | 'waiting';
  /** The last good one: it stays when a refresh fails. */
  readonly good: FetchedList<T> | null;
  /** Of the newest try; null when it went well. */
  readonly failure: RequestFailure | null;
  /** How many tries have failed in a row. */
  readonly failureCount: number;
  readonly triedAtMs: number;
  /** Until when the service asked to be left alone, or the next try comes; null: neither. */
  readonly pauseUntilMs: number | null;
  /** Another tab has a newer list. */
  readonly isOutdated: boolean;
  /** The agent asked for it: whatever other tabs have is not good enough. */
  readonly isForced: boolean;
  /** What was tried before this is not good enough: it has failed. */
  readonly notBeforeMs: number;
}

/** What a try came to, by this tab or by another that handed it over. */
export interface ListAnswer<T> {
  readonly good: FetchedList<T> | null;
  readonly failure: RequestFailure | null;
  /** When the try ended. */
  readonly atMs: number;
  readonly isOwn: boolean;
}

export type ListEvent<T> =
  | { readonly kind: 'due' }
  /** At the agent's wish. */
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

/** A failure is told to the tabs that wait for the same list: each would get the same one. */
const FAILED_MS = 5_000;

/**
 * The next state. The list has to be fetched whenever the phase becomes `fetching`, as it is at first.
 *
 * @param freshMs for how long a list serves.
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
      // A pause that was asked for holds for the agent too: the next try is on its way.
      return before.phase === 'waiting' && before.failure && askedPauseMs(before.failure) !== null
        ? before
        : fetching(before, true);
    case 'renewed-elsewhere':
      return { ...before, isOutdated: true };
    case 'answered':
      return answered(before, event.answer, event.nowMs, freshMs);
  }
}

/** A failure that is waited out stays in sight; at the agent's wish tries are counted anew. */
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
  // Another tab's trouble is none here as long as this list serves.
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
    // The next try has to be one.
    notBeforeMs: atMs + 1,
  };
}

/** When the list is to be asked for again by itself; null: never. */
export function dueAtMs<T>(refresh: ListRefresh<T>, freshMs: number): number | null {
  const { phase, good, failure, isOutdated, triedAtMs, pauseUntilMs } = refresh;
  if (phase === 'fetching') return null;
  if (phase === 'waiting') return pauseUntilMs;
  if (good === null) return null;
  if (failure === null) return isOutdated ? Number.NEGATIVE_INFINITY : good.atMs + freshMs;
  // A lacking right or a refused key stays so until the agent asks again.
  if (isRefused(failure)) return null;
  return Math.max(triedAtMs + freshMs, pauseUntilMs ?? 0);
}

/** Whether what another tab has, or this one had, still serves. `atMs`: when that try ended. */
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

/** A pause longer than this is the agent's to decide on: nothing waits for it in silence. */
const LONGEST_PAUSE_MS = 120_000;

/**
 * Whether asking again by itself can help: yes for a pause that Zendesk asked for and for its own
 * troubles, no for missing rights, a missing page or an answer we cannot read.
 */
export function shouldRetry(retriesSoFar: number, failure: RequestFailure): boolean {
  if (retriesSoFar >= MOST_RETRIES || failure.kind !== 'status') return false;
  if (failure.status === 429) return (askedPauseMs(failure) ?? 0) <= LONGEST_PAUSE_MS;
  return failure.status >= 500;
}

/** How long to wait before the next try, in milliseconds: what a 429 asks for, else 1 s, 2 s. */
export function retryDelayMs(retriesSoFar: number, failure: RequestFailure): number {
  return askedPauseMs(failure) ?? 1_000 * 2 ** retriesSoFar;
}
