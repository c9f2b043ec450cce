import type { RequestFailure } from '../../../core/request-failure';
import type { Result } from '../../../core/result';
import type { AccountReport } from '../../../core/setup/account/report';

/** One of the account's newest WhatsApp tickets, to choose from. */
export interface PickableTicket {
  readonly id: string;
  readonly subject: string;
}

/** How far the account's report has come. */
export interface AccountState {
  /** null: not asked yet. */
  readonly newest: Result<readonly PickableTicket[], RequestFailure> | null;
  /** How many requests are done; null: nothing is being read. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  /** The ticket that was read, or is being read. */
  readonly ticketId: string | null;
  readonly report: AccountReport | null;
  /** The try that its sidebar watches now. */
  readonly ongoing: string | null;
  /** How many events it has seen; null: that ticket's sidebar has not answered. */
  readonly seenEvents: number | null;
  /** The code for it did not load. */
  readonly isMissing: boolean;
}

export const NOTHING_READ: AccountState = {
  newest: null,
  progress: null,
  ticketId: null,
  report: null,
  ongoing: null,
  seenEvents: null,
  isMissing: false,
};
