import type { ReportedRefusal } from '../../core/conversation/refusal';
import type { RequestFailure } from '../../core/request-failure';
import type { Result } from '../../core/result';
import type { Requests } from '../request/requests';
import type { ZafClient } from '../sdk/zaf-client';
import { type ReplyPlace, type ReplyTextFailure, readReplyText } from '../ticket/read-reply-text';
import { fetchRefusals } from './fetch-refusals';

/** What can be found out about our own messages. None of it rejects. */
export interface DeliverySources {
  /** What a ticket's audits tell of messages that were refused: one request. */
  readonly refusals: (
    ticketId: string,
  ) => Promise<Result<readonly ReportedRefusal[], RequestFailure>>;
  /** The words of a reply, read from the ticket again: no request. */
  readonly replyText: (place: ReplyPlace) => Promise<Result<string, ReplyTextFailure>>;
}

export const createDeliverySources = (
  client: Pick<ZafClient, 'get'>,
  requests: Requests,
): DeliverySources => ({
  refusals: (ticketId) => fetchRefusals(requests, ticketId),
  replyText: (place) => readReplyText(client, place),
});
