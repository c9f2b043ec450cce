import * as v from 'valibot';
import { lenient } from '../../core/lenient';
import type { RequestFailure } from '../../core/request-failure';
import { fail, ok, type Result } from '../../core/result';
import { getJson, type Requests } from '../request/ask';

/** A customer's profile for templates and consent. In memory only. */
export interface Profile {
  /** '' for none: a WhatsApp user may have no known number. */
  readonly phone: string;
  readonly locale: string | null;
  readonly tags: readonly string[];
  /** By key; null: Zendesk does not tell them. */
  readonly fields: Readonly<Record<string, unknown>> | null;
}

const profileShape = v.looseObject({
  user: v.looseObject({
    phone: lenient(v.string()),
    locale: lenient(v.string()),
    tags: lenient(v.array(v.unknown())),
    user_fields: lenient(
      v.custom<Readonly<Record<string, unknown>>>(
        (fields) => typeof fields === 'object' && fields !== null && !Array.isArray(fields),
      ),
    ),
  }),
});

/** One request (zendesk-rest, section 7) with the agent's rights: expect 403 and 404. */
export async function fetchProfile(
  client: Requests,
  userId: string,
): Promise<Result<Profile, RequestFailure>> {
  const answer = await getJson(client, `/api/v2/users/${encodeURIComponent(userId)}.json`);
  if (!answer.ok) return answer;
  const shape = v.safeParse(profileShape, answer.value);
  if (!shape.success) return fail({ kind: 'wrong-shape', detail: 'no user' });
  const { phone, locale, tags, user_fields } = shape.output.user;
  return ok({
    phone: phone?.trim() ?? '',
    locale: locale?.trim() || null,
    tags: (tags ?? []).filter((tag) => typeof tag === 'string'),
    fields: user_fields,
  });
}
