import * as v from 'valibot';
import { idShape } from '../ticket/ticket-shapes';

/** A field of a shape we do not know counts as missing: it must not hide the others. */
const lenient = <S extends v.GenericSchema>(schema: S) =>
  v.optional(v.fallback(v.optional(v.nullable(schema)), undefined));

/** A text, a number or a switch as text. */
const valueShape = v.pipe(v.union([v.string(), v.number(), v.boolean()]), v.transform(String));

const fieldValueShape = v.looseObject({ id: idShape, value: v.optional(v.unknown(), null) });

/** A ticket as REST has it: what of it a macro can change. */
export const restTicketShape = v.looseObject({
  status: lenient(v.string()),
  priority: lenient(v.string()),
  type: lenient(v.string()),
  subject: lenient(v.string()),
  assignee_id: lenient(idShape),
  group_id: lenient(idShape),
  tags: lenient(v.array(v.string())),
  custom_fields: lenient(v.array(v.unknown())),
  /** The same list in a ticket, and an object of what changes in a preview. */
  fields: v.optional(v.unknown()),
});

export const ticketAnswerShape = v.looseObject({ ticket: restTicketShape });

const commentShape = v.looseObject({
  body: lenient(v.string()),
  html_body: lenient(v.string()),
  public: v.optional(v.unknown()),
  scoped_body: v.optional(v.unknown()),
});

export const previewAnswerShape = v.looseObject({
  result: v.looseObject({
    ticket: v.looseObject({
      ...restTicketShape.entries,
      comment: v.optional(v.nullable(commentShape)),
    }),
  }),
});

export { fieldValueShape, valueShape };

/** What the SDK says of a ticket's assignee. */
export const assigneeShape = v.looseObject({
  user: lenient(v.looseObject({ id: idShape, name: lenient(v.string()) })),
  group: lenient(v.looseObject({ id: idShape, name: lenient(v.string()) })),
});

/** What the SDK says of a field of the ticket form. */
export const ticketFieldShape = v.looseObject({
  label: lenient(v.string()),
  optionValues: lenient(v.array(v.unknown())),
});

export const optionShape = v.looseObject({ label: v.string(), value: valueShape });

export const namedShape = v.looseObject({ id: idShape, name: v.string() });

export const agentNamesShape = v.looseObject({
  id: lenient(idShape),
  name: lenient(v.string()),
  groups: lenient(v.array(v.unknown())),
});
