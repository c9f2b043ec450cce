import * as v from 'valibot';
import type { RequestFailure } from '../../core/request-failure';
import type { Result } from '../../core/result';
import { type Answer, ask, type Requests } from './ask';

/**
 * A `GET` of Sunshine through Zendesk's proxy, which fills in the key: the page never has it, and
 * only hosts of the manifest's `domainWhitelist` get it.
 */
export const getSecureJson = (
  client: Requests,
  url: string,
): Promise<Result<Answer, RequestFailure>> =>
  ask(
    client,
    {
      url,
      secure: true,
      cors: false,
      headers: { Authorization: 'Basic {{setting.sunshine_key}}' },
    },
    readSunshineError,
  );

/**
 * A `POST` of JSON to Sunshine, with the key as in `getSecureJson`. Asks once: unanswered after 15
 * s it fails, and may have done its work all the same.
 */
export const postSecureJson = (
  client: Requests,
  url: string,
  body: unknown,
): Promise<Result<Answer, RequestFailure>> =>
  ask(
    client,
    {
      url,
      type: 'POST',
      contentType: 'application/json',
      data: JSON.stringify(body),
      secure: true,
      cors: false,
      headers: { Authorization: 'Basic {{setting.sunshine_key}}' },
    },
    readSunshineError,
  );

const text = v.fallback(v.optional(v.string()), undefined);
const v2Shape = v.looseObject({ errors: v.array(v.looseObject({ code: text, title: text })) });
const v1Shape = v.looseObject({ error: v.looseObject({ code: text, description: text }) });

/** Sunshine's own words for a refusal, in either version's form. */
function readSunshineError(body: unknown): {
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
