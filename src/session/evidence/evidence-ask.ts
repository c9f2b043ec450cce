import type { RequestFailure } from '../../core/request-failure';
import type { Result } from '../../core/result';
import type { ThreadPage } from '../../sunshine/thread-page';
import type { FoundTicket } from '../../zendesk/evidence/found-ticket';
import type { TicketAudits } from '../../zendesk/evidence/ticket-audits';
import type { TicketLog } from '../../zendesk/evidence/ticket-log';
import type { BudgetPart } from './request-budget';

export type Answer<T> = Promise<Result<T, RequestFailure>>;

/** The questions that gathering may ask. Each may be answered by another tab, at no cost. */
export interface EvidenceAsk {
  /** False when a request of this part would be one too many. */
  allows(part: BudgetPart): boolean;
  audits(ticketId: string, part: BudgetPart): Answer<TicketAudits>;
  /** The same asked without a filter: an account may show its chats only so (?). */
  unfilteredAudits(ticketId: string, part: BudgetPart): Answer<TicketAudits>;
  /** Newest page first; `before` is the page's cursor. */
  conversation(conversationId: string, before: string | null, part: BudgetPart): Answer<ThreadPage>;
  userThread(userId: string, part: BudgetPart): Answer<ThreadPage>;
  ticketsOf(requesterId: string): Answer<readonly FoundTicket[]>;
  log(ticketId: string): Answer<TicketLog>;
  /** The requester's Sunshine user ids; from the SDK, so no request. */
  messagingIdentities(): Promise<readonly string[]>;
}
