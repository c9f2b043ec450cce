import type { RequestFailure } from '../request-failure';

const MOST_RETRIES = 2;

/** Without a `Retry-After` of its own a 429 is given this long. */
const DEFAULT_PAUSE_MS = 30_000;

/** A pause longer than this is the agent's to decide on: nothing waits for it in silence. */
const LONGEST_PAUSE_MS = 120_000;

/** How long a 429 asks to be left alone; null for any other failure. */
export const askedPauseMs = (failure: RequestFailure): number | null =>
  failure.kind === 'status' && failure.status === 429
    ? (failure.retryAfterMs ?? DEFAULT_PAUSE_MS)
    : null;

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
