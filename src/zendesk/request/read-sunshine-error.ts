import * as v from 'valibot';

const text = v.fallback(v.optional(v.string()), undefined);
const v2Shape = v.looseObject({ errors: v.array(v.looseObject({ code: text, title: text })) });
const v1Shape = v.looseObject({ error: v.looseObject({ code: text, description: text }) });

/** What Sunshine says of a refusal, in the form of either version; nothing where it says nothing. */
export function readSunshineError(body: unknown): {
  readonly code?: string;
  readonly title?: string;
} {
  const v2 = v.safeParse(v2Shape, body);
  const first = v2.success ? v2.output.errors[0] : undefined;
  const v1 = v.safeParse(v1Shape, body);
  const code = first?.code ?? (v1.success ? v1.output.error.code : undefined);
  const title = first?.title ?? (v1.success ? v1.output.error.description : undefined);
  return { ...(code !== undefined && { code }), ...(title !== undefined && { title }) };
}
