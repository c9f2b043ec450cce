/** How an HTTP request through Zendesk's proxy can fail; `retryAfterMs` is what a 429 asked for. */
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
  /** What the service calls it, where it was asked for: its code and its words. */
  readonly code?: string;
  readonly title?: string;
}

/** No or a wrong key, a plan without it (402), no right. */
const REFUSED: ReadonlySet<number> = new Set([401, 402, 403]);

/** Whether the service refuses whoever asks: asking again helps only once an admin has changed that. */
export const isRefused = (failure: RequestFailure): boolean =>
  failure.kind === 'status' && REFUSED.has(failure.status);

/** Without a `Retry-After` of its own a 429 is given this long. */
const DEFAULT_PAUSE_MS = 30_000;

/** How long a 429 asks to be left alone; null for any other failure. */
export const askedPauseMs = (failure: RequestFailure): number | null =>
  failure.kind === 'status' && failure.status === 429
    ? (failure.retryAfterMs ?? DEFAULT_PAUSE_MS)
    : null;
