import * as v from 'valibot';
import { lenient } from '../../core/lenient';

/** Answers of `ticket_sidebar`, mostly (S) in zaf-support-api, so only what is used is checked. */

export const idShape = v.union([v.string(), v.pipe(v.number(), v.transform(String))]);
const nameShape = v.optional(v.nullable(v.string()), '');

export const personShape = v.looseObject({
  id: v.optional(v.nullable(idShape), null),
  name: nameShape,
  email: v.optional(v.nullable(v.string()), null),
});

export const viaShape = v.looseObject({ channel: v.optional(v.nullable(v.string()), null) });

export const messageShape = v.looseObject({
  author: lenient(
    v.looseObject({ id: lenient(idShape), name: lenient(v.string()), role: lenient(v.string()) }),
  ),
  channel: lenient(v.looseObject({ name: lenient(v.string()) })),
  message: lenient(
    v.looseObject({ content: lenient(v.string()), contentType: lenient(v.string()) }),
  ),
  attachments: v.optional(v.unknown()),
  timestamp: v.optional(v.unknown()),
});

/** A draft's file. Its name is spelt in two ways (S), its size undocumented (?). */
export const attachmentShape = v.looseObject({
  filename: lenient(v.string()),
  fileName: lenient(v.string()),
  size: lenient(v.number()),
});

/** Read item by item: an unknown shape must not hide the others. */
export const conversationShape = v.array(v.unknown());

/** `ticket.editor.targetChannel`, and `channel`, the ticket's own. */
export const channelShape = v.nullable(
  v.looseObject({
    name: nameShape,
    sessionBased: lenient(v.boolean()),
    sessionActive: lenient(v.boolean()),
  }),
);

export const currentUserShape = v.looseObject({
  id: lenient(idShape),
  name: nameShape,
  locale: v.optional(v.nullable(v.string()), null),
  timeZone: v.optional(v.nullable(v.looseObject({ ianaName: v.optional(v.nullable(v.string())) }))),
});
