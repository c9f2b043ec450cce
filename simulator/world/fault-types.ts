export type Fault =
  | { readonly kind: 'offline' }
  | { readonly kind: 'status'; readonly status: number; readonly retryAfterSeconds?: number }
  | { readonly kind: 'noAnswer' }
  /** A request is carried out, but its answer is lost on the way; with `status` a gateway says so. */
  | { readonly kind: 'lostAnswer'; readonly status?: number }
  | { readonly kind: 'delay'; readonly ms: number }
  /** `{id, error: 'text'}`: the SDK *resolves* with it (zaf-protocol.md section 6). */
  | { readonly kind: 'unnamedError'; readonly text: string }
  | { readonly kind: 'namedError'; readonly name: string; readonly message: string }
  | { readonly kind: 'notJson' }
  /** JSON that nobody expects. */
  | { readonly kind: 'wrongShape' }
  /** A page of a list says that there are more, and not where. */
  | { readonly kind: 'noNextPage' }
  /** With key `registration`: `app.registered` comes twice. With key `events` or an event's name: every event twice. */
  | { readonly kind: 'twice' }
  /** With key `delivery`: WhatsApp refuses the next replies with this code. */
  | { readonly kind: 'delivery'; readonly code: number; readonly title: string };

/**
 * Keyed by what they hit, the most exact key wins: a path (`ticket.conversation`, `macro`), an event name,
 * a URL or URL pattern (`/api/v2/macros*`, a page of its own: `/api/v2/search*&page=2*`), also of one method
 * (`POST https:*messages`), or all of a kind:
 * `get`, `set`, `invoke`, `request`, `events`, `registration`, `delivery`.
 */
export type Faults = Readonly<Record<string, Fault>>;
