import * as v from 'valibot';
import type { SentComponent, SentParameter, SentTemplate } from '../world/template-types';
import type { SunshineCall } from './sunshine-call';
import { Refused } from './sunshine-error';

/** Of a body, and of the metadata in it (V). */
const MOST_BYTES = 100_000;
const MOST_METADATA_BYTES = 4096;

/** In either case: Sunshine's own words are lower, those of Zendesk's app utilities upper. */
const word = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  v.pipe(v.string(), v.toLowerCase(), v.picklist(words));

const link = v.strictObject({ link: v.string() });

const parameter = v.variant('type', [
  v.strictObject({
    type: v.literal('text'),
    text: v.string(),
    parameter_name: v.optional(v.string()),
  }),
  v.strictObject({ type: v.literal('image'), image: link }),
  v.strictObject({ type: v.literal('video'), video: link }),
  v.strictObject({
    type: v.literal('document'),
    document: v.strictObject({ link: v.string(), filename: v.optional(v.string()) }),
  }),
  v.strictObject({ type: v.literal('coupon_code'), coupon_code: v.string() }),
  v.strictObject({ type: v.literal('payload'), payload: v.string() }),
]);

const component = v.strictObject({
  type: word(['header', 'body', 'button']),
  sub_type: v.optional(word(['url', 'quick_reply', 'copy_code'])),
  index: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  parameters: v.array(parameter),
});

const schema = v.strictObject({
  author: v.strictObject({
    type: v.literal('business'),
    displayName: v.optional(v.string()),
    avatarUrl: v.optional(v.string()),
  }),
  schema: v.literal('whatsapp'),
  content: v.strictObject({
    type: v.literal('template'),
    template: v.strictObject({
      name: v.pipe(v.string(), v.nonEmpty()),
      language: v.strictObject({
        policy: v.literal('deterministic'),
        code: v.pipe(v.string(), v.nonEmpty()),
      }),
      components: v.optional(v.array(component), []),
    }),
  }),
  destination: v.optional(
    v.union([
      v.strictObject({ integrationId: v.string() }),
      v.strictObject({ integrationType: v.string() }),
    ]),
  ),
  metadata: v.optional(
    v.pipe(
      v.custom<object>((value) => !Array.isArray(value), 'must be an object'),
      v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])),
    ),
  ),
});

type Body = v.InferOutput<typeof schema>;

export interface MessagePost extends Pick<Body, 'author' | 'destination' | 'metadata'> {
  readonly content: { readonly template: SentTemplate };
}

/**
 * The body of a message to be sent, as far as templates go (sunshine-conversations.md section 6). What does not fit
 * is refused with the field's name; keys that are not described are (?), here they are refused too.
 */
export function readMessagePost({ data, headers }: SunshineCall): MessagePost {
  const body = jsonIn(data, headers);
  const result = v.safeParse(schema, body);
  if (!result.success) {
    const [issue] = result.issues;
    const field = v.getDotPath(issue) ?? 'body';
    throw new Refused(400, `${field}: ${issue.message}`);
  }
  const { author, content, destination, metadata } = result.output;
  if (bytes(JSON.stringify(metadata ?? {})) > MOST_METADATA_BYTES) {
    throw new Refused(400, `metadata: larger than ${MOST_METADATA_BYTES} bytes`);
  }
  return { author, destination, metadata, content: { template: sentTemplate(content.template) } };
}

function jsonIn(data: unknown, headers: Readonly<Record<string, string>>): unknown {
  const type = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  if (!type?.toLowerCase().startsWith('application/json')) {
    throw new Refused(400, 'content-type: must be application/json');
  }
  if (typeof data !== 'string') throw new Refused(400, 'body: is not JSON');
  if (bytes(data) > MOST_BYTES) throw new Refused(400, `body: larger than ${MOST_BYTES} bytes`);
  try {
    return JSON.parse(data);
  } catch {
    throw new Refused(400, 'body: is not JSON');
  }
}

const bytes = (text: string) => new Blob([text]).size;

function sentTemplate({ name, language, components }: Body['content']['template']): SentTemplate {
  return { name, language: language.code, components: components.map(sentComponent) };
}

/** A button has both a kind and a place, the other parts neither. */
function sentComponent(
  { type, sub_type, index, parameters }: v.InferOutput<typeof component>,
  at: number,
): SentComponent {
  const field = `content.template.components.${at}`;
  const sent = parameters as readonly SentParameter[];
  if (type !== 'button') {
    if (sub_type !== undefined) throw new Refused(400, `${field}.sub_type: only of a button`);
    if (index !== undefined) throw new Refused(400, `${field}.index: only of a button`);
    return { type, parameters: sent };
  }
  if (sub_type === undefined) throw new Refused(400, `${field}.sub_type: is missing`);
  if (index === undefined) throw new Refused(400, `${field}.index: is missing`);
  return { type, sub_type, index, parameters: sent };
}
