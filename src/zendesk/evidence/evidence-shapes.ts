import * as v from 'valibot';
import { lenient } from '../../core/lenient';
import { idShape } from '../ticket/ticket-shapes';

const text = lenient(v.string());

export const auditPageShape = v.looseObject({ audits: v.array(v.unknown()) });

export const auditShape = v.looseObject({
  created_at: v.optional(v.unknown()),
  events: v.fallback(v.array(v.unknown()), []),
});

/** (S) zendesk-rest, section 3: `conversation_id` and `channel` as Zendesk's own apps read them. */
export const chatStartedShape = v.looseObject({
  type: v.literal('ChatStartedEvent'),
  value: v.looseObject({
    conversation_id: lenient(idShape),
    channel: text,
    history: lenient(v.array(v.unknown())),
  }),
});

export const historyItemShape = v.looseObject({
  type: text,
  actor_type: text,
  actor_id: lenient(idShape),
  actor_name: text,
  message: text,
  message_id: lenient(idShape),
  timestamp: v.optional(v.unknown()),
  original_message_type: text,
  original_message: lenient(
    v.looseObject({
      received: v.optional(v.unknown()),
      deleted: lenient(v.boolean()),
      content: lenient(v.looseObject({ payload: text })),
      source: lenient(
        v.looseObject({
          type: text,
          integrationId: text,
          originalMessageTimestamp: v.optional(v.unknown()),
        }),
      ),
    }),
  ),
});

export const logPageShape = v.looseObject({ events: v.array(v.unknown()) });

export const logEventShape = v.looseObject({
  type: text,
  reference: text,
  created_at: v.optional(v.unknown()),
  received_at: v.optional(v.unknown()),
  author: lenient(
    v.looseObject({
      type: text,
      display_name: text,
      'zen:support:user_id': lenient(idShape),
    }),
  ),
  content: lenient(v.looseObject({ type: text, text, payload: text })),
  source: lenient(v.looseObject({ type: text })),
  attachments: lenient(v.array(v.unknown())),
  metadata: lenient(v.looseObject({ public: lenient(v.boolean()) })),
});

export const searchPageShape = v.looseObject({ results: v.array(v.unknown()) });

export const foundTicketShape = v.looseObject({
  id: idShape,
  result_type: v.optional(v.literal('ticket'), 'ticket'),
  requester_id: lenient(idShape),
  via: v.optional(v.unknown()),
  updated_at: v.optional(v.unknown()),
});
