import * as v from 'valibot';

/** Shapes of what `ticket_sidebar` answers. Most are (S) in zaf-support-api: only what is used is asked. */

export const idShape = v.union([v.string(), v.pipe(v.number(), v.transform(String))]);
const nameShape = v.optional(v.nullable(v.string()), '');

export const personShape = v.looseObject({
  id: v.optional(v.nullable(idShape), null),
  name: nameShape,
  email: v.optional(v.nullable(v.string()), null),
});

export const viaShape = v.looseObject({ channel: v.optional(v.nullable(v.string()), null) });

export const messageShape = v.looseObject({
  author: v.optional(
    v.nullable(
      v.looseObject({
        id: v.optional(v.nullable(idShape), null),
        name: nameShape,
        role: v.optional(v.nullable(v.string()), ''),
      }),
    ),
  ),
  channel: v.optional(v.nullable(v.looseObject({ name: nameShape }))),
  message: v.optional(v.nullable(v.looseObject({ content: nameShape }))),
  attachments: v.optional(v.nullable(v.array(v.unknown())), []),
  timestamp: v.optional(v.unknown()),
});

/** Read one by one: a message of a shape we do not know must not hide the others. */
export const conversationShape = v.array(v.unknown());

export const targetChannelShape = v.nullable(v.looseObject({ name: nameShape }));

export const currentUserShape = v.looseObject({
  name: nameShape,
  locale: v.optional(v.nullable(v.string()), null),
  timeZone: v.optional(v.nullable(v.looseObject({ ianaName: v.optional(v.nullable(v.string())) }))),
});
