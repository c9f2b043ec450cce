import type { ReportedRefusal } from '../../core/conversation/message';
import type { RequestFailure } from '../../core/request-failure';
import { fail, type Result } from '../../core/result';
import type { Answer, Requests } from '../request/ask';
import type { ZafClient } from '../sdk/zaf-client';
import type { ReplyPlace, ReplyTextFailure } from '../ticket/read-reply-text';
import type { TicketLog } from './fetch-conversation-log';
import type { TicketAudits } from './fetch-ticket-audits';
import type { FoundTicket } from './search-tickets';

type Answered<T> = Promise<Result<T, RequestFailure>>;

/** Sources of evidence, one request each. None rejects. */
export interface EvidenceSources {
  readonly audits: (ticketId: string) => Answered<TicketAudits>;
  readonly unfilteredAudits: (ticketId: string) => Answered<TicketAudits>;
  readonly conversationLog: (ticketId: string) => Answered<TicketLog>;
  /** Refused messages by a ticket's audits. */
  readonly refusals: (ticketId: string) => Answered<readonly ReportedRefusal[]>;
  /** A reply's text, read from the ticket without a request. */
  readonly replyText: (place: ReplyPlace) => Promise<Result<string, ReplyTextFailure>>;
  /** All tickets of a customer, the open one included. */
  readonly searchTickets: (requesterId: string) => Answered<readonly FoundTicket[]>;
  /** The requester's Sunshine user ids, from the SDK without a request. */
  readonly messagingIdentities: () => Promise<readonly string[]>;
  /** A Sunshine path with the admin's key; `src/sunshine/` knows the paths. */
  readonly sunshineGet: (baseUrl: string) => (path: string) => Answered<Answer>;
}

/** A chunk that did not load: the network again. */
const offline = () => fail<RequestFailure>({ kind: 'offline' });

/** Loaded later, as the first screen does not need them. */
export function createEvidenceSources(
  client: Pick<ZafClient, 'get'>,
  requests: Requests,
): EvidenceSources {
  const chunk = () => import(/* webpackChunkName: "evidence" */ './sources');
  return {
    audits: (ticketId) => chunk().then((it) => it.fetchTicketAudits(requests, ticketId), offline),
    unfilteredAudits: (ticketId) =>
      chunk().then((it) => it.fetchUnfilteredAudits(requests, ticketId), offline),
    conversationLog: (ticketId) =>
      chunk().then((it) => it.fetchConversationLog(requests, ticketId), offline),
    refusals: (ticketId) => chunk().then((it) => it.fetchRefusals(requests, ticketId), offline),
    replyText: (place) =>
      chunk().then(
        (it) => it.readReplyText(client, place),
        () => fail('not-readable'),
      ),
    searchTickets: (requesterId) =>
      chunk().then((it) => it.searchTickets(requests, requesterId), offline),
    messagingIdentities: () =>
      chunk().then(
        (it) => it.readMessagingIdentities(client),
        () => [],
      ),
    sunshineGet: (baseUrl) => (path) =>
      chunk().then((it) => it.getSecureJson(requests, baseUrl + path), offline),
  };
}
