import * as v from 'valibot';
import { lenient } from '../core/lenient';

export const list = lenient(v.array(v.unknown()));
export const text = lenient(v.string());

/** Not documented, see `message-refusal.ts`. */
const errorPlaces = {
  error: v.optional(v.unknown()),
  delivery: v.optional(v.unknown()),
  failure: v.optional(v.unknown()),
};

/** v2's `Message` by the official description; examples are in `spec/message-v2.fixture.ts`. */
export const messageShape = v.looseObject({
  id: text,
  received: v.optional(v.unknown()),
  author: lenient(v.looseObject({ type: text, subtypes: list, displayName: text })),
  content: lenient(v.looseObject({ type: text, text, payload: text, actions: list })),
  source: lenient(
    v.looseObject({
      type: text,
      integrationId: text,
      originalMessageTimestamp: v.optional(v.unknown()),
    }),
  ),
  activity: v.optional(v.unknown()),
  deleted: lenient(v.boolean()),
  ...errorPlaces,
});

/** `MessageListResponse`, read item by item: an odd message must not hide the others. */
export const messageListShape = v.looseObject({
  messages: v.array(v.unknown()),
  meta: lenient(v.looseObject({ hasMore: lenient(v.boolean()), beforeCursor: text })),
});

/** A message of v1.1 (Smooch's documentation of `appusers/{id}/messages`). */
export const userMessageShape = v.looseObject({
  _id: text,
  role: text,
  name: text,
  received: v.optional(v.unknown()),
  type: text,
  text,
  payload: text,
  actions: list,
  source: lenient(
    v.looseObject({
      type: text,
      integrationId: text,
      originalMessageTimestamp: v.optional(v.unknown()),
    }),
  ),
  activity: v.optional(v.unknown()),
  deleted: lenient(v.boolean()),
  ...errorPlaces,
});

export const userMessageListShape = v.looseObject({
  conversation: lenient(v.looseObject({ _id: text })),
  messages: v.array(v.unknown()),
  previous: text,
});
