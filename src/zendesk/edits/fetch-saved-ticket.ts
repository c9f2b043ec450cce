import * as v from 'valibot';
import type { RequestFailure } from '../../core/request-failure';
import { fail, ok, type Result } from '../../core/result';
import { ask } from '../request/ask';
import type { Requests } from '../request/requests';
import { type SavedTicket, savedTicketShape } from './saved-ticket';

export const ticketAddress = (ticketId: string): string =>
  `/api/v2/tickets/${encodeURIComponent(ticketId)}.json`;

/** The ticket in an answer of Zendesk's API. */
export function readSavedTicket(answer: unknown): Result<SavedTicket, RequestFailure> {
  const shape = v.safeParse(savedTicketShape, answer);
  return shape.success
    ? ok(shape.output.ticket)
    : fail({ kind: 'wrong-shape', detail: 'no ticket with tags' });
}

/** A ticket as Zendesk has it, without what an agent has not saved. One request. */
export async function fetchSavedTicket(
  requests: Requests,
  ticketId: string,
): Promise<Result<SavedTicket, RequestFailure>> {
  const answer = await ask(requests, { url: ticketAddress(ticketId) });
  return answer.ok ? readSavedTicket(answer.value.body) : answer;
}
