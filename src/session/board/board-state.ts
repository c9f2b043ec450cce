import type { BoardRow } from '../../core/board/board-row';
import type { BoardRestriction, BoardScope } from '../../core/board/board-scope';
import type { RequestFailure } from '../../core/request-failure';
import type { EpochMs } from '../../core/time';

/** What is known of the team's windows, as values. */
export interface BoardState {
  /** `failed` only without rows: older rows stay, and `failure` says the rest. */
  readonly status: 'not-yet' | 'loading' | 'ready' | 'failed';
  /** Of the newest try; null: it succeeded, or is on its way. */
  readonly failure: RequestFailure | null;
  /** A refresh is on its way, the first included. */
  readonly isRefreshing: boolean;
  readonly scope: BoardScope;
  /** False: `groups` is not offered. */
  readonly hasGroups: boolean;
  readonly restriction: BoardRestriction;
  /** All of the scope, by time left. */
  readonly rows: readonly BoardRow[];
  /** How many tickets Zendesk counts, those without a window included. */
  readonly found: number;
  /** More than a search shows (1,000), and not read yet: the rest only at a click. */
  readonly isBeyondSearch: boolean;
  /** Pages of the search, or of the bulk reads, that did not come. */
  readonly missingPages: number;
  /** Of the requests of a refresh; null: none is on its way. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  /** Why tickets could not be read one by one; null: no trouble. */
  readonly readFailure: RequestFailure | null;
  /**
   * Zendesk asked for a pause until then, by `elapsedMs`; null: none. With a refresh on its way it goes
   * on after it, beside a `failure` it does not.
   */
  readonly pauseUntilMs: number | null;
  /** When the rows were asked for; null: not yet. */
  readonly askedAt: EpochMs | null;
  /** What rows and words are made for. */
  readonly now: EpochMs;
}

export interface BoardActions {
  /** The board is shown for the first time, or again: it refreshes itself if it is old. */
  open(): void;
  /** The board is no longer shown. */
  close(): void;
  refresh(): void;
  setScope(scope: BoardScope): void;
  /** The tickets in sight: they are read first. */
  setVisible(ticketIds: readonly string[]): void;
  /** Asks for the tickets that no search shows, by the agent's click only. */
  readBeyond(): void;
  openTicket(ticketId: string): void;
}
