import * as v from 'valibot';
import { idShape } from '../ticket/ticket-shapes';

const field = v.optional(v.nullable(v.string()), null);
const person = v.optional(v.nullable(idShape), null);

/** What `GET /api/v2/tickets/{id}` says of a ticket as it is saved: zendesk-rest, section 6. */
export const savedTicketShape = v.looseObject({
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
