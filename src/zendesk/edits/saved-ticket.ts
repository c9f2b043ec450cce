import * as v from 'valibot';
import type { RequestFailure } from '../../core/request-failure';
import { fail, ok, type Result } from '../../core/result';
import { ask, type Requests } from '../request/ask';
import { idShape } from '../ticket/ticket-shapes';

const field = v.optional(v.nullable(v.string()), null);
const person = v.optional(v.nullable(idShape), null);

/** A saved ticket from `GET /api/v2/tickets/{id}` (zendesk-rest, section 6). */
const savedTicketShape = v.looseObject({
  ticket: v.looseObject({
    updated_at: v.string(),
    tags: v.array(v.string()),
    status: field,
    priority: field,
    type: field,
    subject: field,
    assignee_id: person,
    group_id: person,
    custom_fields: v.optional(
      v.array(v.looseObject({ id: idShape, value: v.optional(v.unknown()) })),
      [],
    ),
  }),
});

export type SavedTicket = v.InferOutput<typeof savedTicketShape>['ticket'];

export const ticketAddress = (ticketId: string): string =>
  `/api/v2/tickets/${encodeURIComponent(ticketId)}.json`;

export function readSavedTicket(answer: unknown): Result<SavedTicket, RequestFailure> {
  const shape = v.safeParse(savedTicketShape, answer);
  return shape.success
    ? ok(shape.output.ticket)
    : fail({ kind: 'wrong-shape', detail: 'no ticket with tags' });
}

/** The ticket without unsaved edits. One request. */
export async function fetchSavedTicket(
  requests: Requests,
  ticketId: string,
): Promise<Result<SavedTicket, RequestFailure>> {
  const answer = await ask(requests, { url: ticketAddress(ticketId) });
  return answer.ok ? readSavedTicket(answer.value.body) : answer;
}
