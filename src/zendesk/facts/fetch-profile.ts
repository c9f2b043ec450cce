import * as v from 'valibot';
import { lenient } from '../../core/lenient';
import type { RequestFailure } from '../../core/request-failure';
import { fail, ok, type Result } from '../../core/result';
import { getJson, type Requests } from '../request/ask';

/** A customer's profile, as far as templates and consent need it. Held in memory only. */
export interface Profile {
  /** '' where there is none: a WhatsApp user may have no number that is known. */
  readonly phone: string;
  readonly locale: string | null;
  readonly tags: readonly string[];
  /** By key, as Zendesk gives them; null where it does not tell them. */
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

/** One request (zendesk-rest, section 7), with the agent's rights: 403 and 404 are to be expected. */
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
