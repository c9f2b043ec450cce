import * as v from 'valibot';

/**
 * `MessagePost` of v2 with `schema: whatsapp` and a `template` content, and within it the template
 * object of WhatsApp's Cloud API, as both are described (`zendesk/sunshine-conversations-api-spec`
 * 17.12.1; Meta's page on sending templates). Strict: a key that is not described has no place in it.
 */

const words = v.pipe(v.string(), v.trim(), v.nonEmpty());
const link = v.pipe(v.string(), v.startsWith('https://'));

const parameterShape = v.variant('type', [
  v.strictObject({
    type: v.literal('text'),
    text: words,
    parameter_name: v.optional(v.pipe(v.string(), v.regex(/^\w+$/))),
  }),
  v.strictObject({ type: v.literal('image'), image: v.strictObject({ link }) }),
  v.strictObject({ type: v.literal('video'), video: v.strictObject({ link }) }),
  v.strictObject({
    type: v.literal('document'),
    document: v.strictObject({ link, filename: v.optional(words) }),
  }),
  v.strictObject({ type: v.literal('payload'), payload: words }),
  v.strictObject({ type: v.literal('coupon_code'), coupon_code: words }),
]);

const parameters = v.pipe(v.array(parameterShape), v.minLength(1));

const componentShape = v.union([
  v.strictObject({ type: v.picklist(['header', 'body']), parameters }),
  v.strictObject({
    type: v.literal('button'),
    sub_type: v.picklist(['url', 'quick_reply', 'copy_code']),
    index: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9)),
    parameters: v.pipe(v.array(parameterShape), v.length(1)),
  }),
]);

export const templateObjectShape = v.strictObject({
  name: v.pipe(v.string(), v.regex(/^[a-z0-9_]+$/)),
  language: v.strictObject({ policy: v.literal('deterministic'), code: words }),
  components: v.array(componentShape),
});

export const messagePostShape = v.strictObject({
  author: v.strictObject({ type: v.literal('business'), displayName: v.optional(words) }),
  schema: v.literal('whatsapp'),
  content: v.strictObject({ type: v.literal('template'), template: templateObjectShape }),
  destination: v.optional(v.strictObject({ integrationId: words })),
  // Flat, and 4 KB at most.
  metadata: v.pipe(
    v.record(v.string(), v.string()),
    v.check((metadata) => new Blob([JSON.stringify(metadata)]).size <= 4_096),
  ),
});

/** `MessagePostResponse`. */
export const MESSAGE_POSTED = {
  messages: [
    {
      id: '5f40256af057d0000d000001',
      received: '2026-11-20T12:00:00.000Z',
      author: { type: 'business', displayName: 'Nora' },
      content: { type: 'template', template: { name: 'order_update' } },
      source: { type: 'api:conversations' },
      metadata: { submission: 's1' },
    },
  ],
};
