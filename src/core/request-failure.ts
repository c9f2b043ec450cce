/** How an HTTP request through Zendesk's proxy can fail; `retryAfterMs` is what a 429 asked for. */
export type RequestFailure =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly retryAfterMs: number | null;
      /** What the service calls it, where it was asked for: its code and its words. */
      readonly code?: string;
      readonly title?: string;
    }
  | { readonly kind: 'offline' }
  | { readonly kind: 'no-answer' }
  | { readonly kind: 'wrong-shape'; readonly detail: string };
