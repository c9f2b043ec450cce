import * as v from 'valibot';
import { lenientOrAbsent } from '../../core/lenient';
import { idShape } from '../ticket/ticket-shapes';

/** A text, number or switch, as text. */
const valueShape = v.pipe(v.union([v.string(), v.number(), v.boolean()]), v.transform(String));

const fieldValueShape = v.looseObject({ id: idShape, value: v.optional(v.unknown(), null) });

/** The fields of a REST ticket that a macro can change. */
export const restTicketShape = v.looseObject({
  status: lenientOrAbsent(v.string()),
  priority: lenientOrAbsent(v.string()),
  type: lenientOrAbsent(v.string()),
  subject: lenientOrAbsent(v.string()),
  assignee_id: lenientOrAbsent(idShape),
  group_id: lenientOrAbsent(idShape),
  tags: lenientOrAbsent(v.array(v.string())),
  custom_fields: lenientOrAbsent(v.array(v.unknown())),
  /** The same list in a ticket; in a preview an object of changes. */
  fields: v.optional(v.unknown()),
});

export const ticketAnswerShape = v.looseObject({ ticket: restTicketShape });

const commentShape = v.looseObject({
  body: lenientOrAbsent(v.string()),
  html_body: lenientOrAbsent(v.string()),
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

/** A ticket's assignee in the SDK. */
export const assigneeShape = v.looseObject({
  user: lenientOrAbsent(v.looseObject({ id: idShape, name: lenientOrAbsent(v.string()) })),
  group: lenientOrAbsent(v.looseObject({ id: idShape, name: lenientOrAbsent(v.string()) })),
});

/** A field of the ticket form in the SDK. */
export const ticketFieldShape = v.looseObject({
  label: lenientOrAbsent(v.string()),
  optionValues: lenientOrAbsent(v.array(v.unknown())),
});

export const optionShape = v.looseObject({ label: v.string(), value: valueShape });

export const namedShape = v.looseObject({ id: idShape, name: v.string() });

export const agentNamesShape = v.looseObject({
  id: lenientOrAbsent(idShape),
  name: lenientOrAbsent(v.string()),
  groups: lenientOrAbsent(v.array(v.unknown())),
});
