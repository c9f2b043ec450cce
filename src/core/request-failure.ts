/** How a request through Zendesk's proxy can fail; `retryAfterMs`: what a 429 asked for. */
export type RequestFailure =
  | StatusFailure
  | { readonly kind: 'offline' }
  | { readonly kind: 'no-answer' }
  | { readonly kind: 'wrong-shape'; readonly detail: string };

/** The service answered, and said no. */
export interface StatusFailure {
  readonly kind: 'status';
  readonly status: number;
  readonly retryAfterMs: number | null;
  /** The service's own code and words, if it was asked for them. */
  readonly code?: string;
  readonly title?: string;
}

/** No or a wrong key, a plan without it (402), a missing right. */
const REFUSED: ReadonlySet<number> = new Set([401, 402, 403]);

/** Does the service refuse the caller? Then only an admin can help. */
export const isRefused = (failure: RequestFailure): boolean =>
  failure.kind === 'status' && REFUSED.has(failure.status);

/**
 * Is this an answer before any deed? Whatever was to be written then certainly was not. A time-out (408),
 * a gateway's or server's trouble and no answer at all leave it open.
 */
export const isClearNo = (failure: RequestFailure): failure is StatusFailure =>
  failure.kind === 'status' &&
  failure.status >= 400 &&
  failure.status < 500 &&
  failure.status !== 408;

/** The pause for a 429 without `Retry-After`. */
const DEFAULT_PAUSE_MS = 30_000;

/** How long a 429 asks to wait; null for any other failure. */
export const askedPauseMs = (failure: RequestFailure): number | null =>
  failure.kind === 'status' && failure.status === 429
    ? (failure.retryAfterMs ?? DEFAULT_PAUSE_MS)
    : null;
