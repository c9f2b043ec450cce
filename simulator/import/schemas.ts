import * as v from 'valibot';

/** What an import needs of Zendesk's answers (zendesk-rest.md); other keys are left alone. */

const id = v.pipe(
  v.union([v.number(), v.string()], 'is not an id'),
  v.transform(Number),
  v.check((value) => Number.isFinite(value), 'is not an id'),
);
const text = v.string('is not a text');
const optionalText = v.nullish(text, null);

/** ISO 8601 only: `Date.parse` alone would take a bare number for a year. */
const date = v.pipe(
  v.string('is not a date'),
  v.check(
    (value) => /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value)),
    'is not a date',
  ),
  v.transform((value) => Date.parse(value)),
);

const list = <const S extends v.GenericSchema>(item: S) => v.array(item, 'is not a list');
const object = <const E extends v.ObjectEntries>(entries: E) =>
  v.object(entries, 'is not an object');

export const userSchema = object({
  id,
  name: text,
  role: v.optional(v.picklist(['end-user', 'agent', 'admin'], 'is not a role'), 'end-user'),
  email: optionalText,
  phone: optionalText,
  locale: v.optional(text, 'en-US'),
  iana_time_zone: v.optional(text, 'UTC'),
  tags: v.optional(list(text), []),
});

export const ticketSchema = object({
  id,
  url: v.optional(text, ''),
  subject: v.nullish(text, ''),
  status: v.picklist(
    ['new', 'open', 'pending', 'hold', 'solved', 'closed'],
    'is not one of new, open, pending, hold, solved, closed',
  ),
  priority: v.nullish(v.picklist(['low', 'normal', 'high', 'urgent'], 'is not a priority'), null),
  type: v.nullish(
    v.picklist(['question', 'incident', 'problem', 'task'], 'is not a ticket type'),
    null,
  ),
  tags: v.optional(list(text), []),
  external_id: optionalText,
  requester_id: id,
  assignee_id: v.nullish(id, null),
  group_id: v.nullish(id, null),
  created_at: date,
  updated_at: date,
  via: object({
    channel: text,
    source: v.nullish(
      object({ to: v.nullish(object({ name: optionalText, phone: optionalText }), null) }),
      null,
    ),
  }),
  custom_fields: v.optional(list(object({ id, value: v.unknown() })), []),
});

export const attachmentSchema = object({
  id: v.optional(id, 0),
  filename: v.optional(text),
  file_name: v.optional(text),
  content_type: v.optional(text, 'application/octet-stream'),
  content_url: v.optional(text, ''),
  size: v.optional(v.number('is not a number'), 0),
});

export const logEventSchema = object({
  id: text,
  type: text,
  created_at: date,
  received_at: v.optional(date),
  author: v.nullish(
    object({
      type: v.optional(text, ''),
      display_name: v.nullish(text, ''),
      'zen:support:user_id': v.nullish(id, null),
    }),
    null,
  ),
  content: v.nullish(object({ type: optionalText, text: optionalText }), null),
  source: v.nullish(object({ type: optionalText }), null),
  attachments: v.nullish(list(attachmentSchema), []),
  metadata: v.nullish(
    object({ public: v.optional(v.boolean('is not true or false'), true) }),
    null,
  ),
});

export const historyItemSchema = object({
  type: text,
  actor_type: v.optional(text, ''),
  actor_id: v.nullish(v.union([v.string(), v.number()]), null),
  actor_name: v.nullish(text, ''),
  message: optionalText,
  message_id: optionalText,
  timestamp: v.number('is not a time'),
  original_message_type: optionalText,
  original_message: v.nullish(
    object({
      received: v.optional(date),
      source: v.nullish(
        object({
          originalMessageTimestamp: v.optional(v.unknown()),
          integrationId: optionalText,
        }),
        null,
      ),
    }),
    null,
  ),
});

/** All event types are allowed, unknown ones are ignored, as Zendesk's docs ask for. */
export const auditSchema = object({
  id,
  created_at: date,
  author_id: v.nullish(id, null),
  via: v.nullish(object({ channel: text }), null),
  events: list(v.looseObject({ type: text }, 'is not an object')),
});

export const chatStartedSchema = object({
  value: object({ channel: optionalText, history: v.optional(list(historyItemSchema), []) }),
});

export const commentEventSchema = object({
  id,
  author_id: v.nullish(id, null),
  body: v.nullish(text, ''),
  html_body: v.optional(text),
  public: v.optional(v.boolean('is not true or false'), true),
  via: v.nullish(object({ channel: text }), null),
  attachments: v.optional(list(attachmentSchema), []),
});

export const macroSchema = object({
  id,
  title: text,
  description: optionalText,
  active: v.optional(v.boolean('is not true or false'), true),
  restriction: v.nullish(v.looseObject({}, 'is not an object'), null),
  actions: list(object({ field: text, value: v.unknown() })),
  created_at: v.optional(date, '1970-01-01T00:00:00Z'),
  updated_at: v.optional(date, '1970-01-01T00:00:00Z'),
});

export type ImportedUser = v.InferOutput<typeof userSchema>;
export type ImportedTicket = v.InferOutput<typeof ticketSchema>;
export type ImportedAttachment = v.InferOutput<typeof attachmentSchema>;
