import * as v from 'valibot';
import { type Contact, contactOf } from '../../core/alternatives/contact';
import { lenient } from '../../core/lenient';
import type { RequestFailure } from '../../core/request-failure';
import { fail, ok, type Result } from '../../core/result';
import { ask, type Requests } from '../request/ask';
import { getAll, parsed } from '../sdk/get-all';
import type { ZafClient } from '../sdk/zaf-client';
import { idShape } from '../ticket/ticket-shapes';

const text = lenient(v.string());

const requesterShape = v.nullable(
  v.looseObject({
    id: lenient(idShape),
    email: text,
    identities: v.fallback(v.nullish(v.array(v.unknown()), []), []),
  }),
);

const identityShape = v.looseObject({ type: v.string(), value: v.string() });

const userShape = v.looseObject({ user: v.looseObject({ email: text, phone: text }) });

interface OnFile {
  readonly emails: readonly (string | null)[];
  readonly phones: readonly (string | null)[];
}

/** The SDK's data of the requester: e-mail and identities; nothing if another customer is shown. */
async function requesterOnFile(
  client: Pick<ZafClient, 'get'>,
  requesterId: string,
): Promise<OnFile> {
  const answers = await getAll(client, ['ticket.requester']);
  const requester = answers.ok ? parsed(answers.value, 'ticket.requester', requesterShape) : null;
  if (!requester?.ok || requester.value?.id !== requesterId) return { emails: [], phones: [] };
  const { email, identities } = requester.value;
  const of = (type: string) =>
    (identities ?? [])
      .map((identity) => v.safeParse(identityShape, identity))
      .flatMap((shape) =>
        shape.success && shape.output.type === type ? [shape.output.value] : [],
      );
  return { emails: [email, ...of('email')], phones: of('phone_number') };
}

async function userOnFile(
  requests: Requests,
  requesterId: string,
): Promise<Result<OnFile, RequestFailure>> {
  const answer = await ask(requests, {
    url: `/api/v2/users/${encodeURIComponent(requesterId)}.json`,
  });
  if (!answer.ok) return answer;
  const shape = v.safeParse(userShape, answer.value.body);
  if (!shape.success) return fail({ kind: 'wrong-shape', detail: 'no user' });
  const { email, phone } = shape.output.user;
  return ok({ emails: [email], phones: [phone] });
}

export interface FoundContact {
  readonly contact: Contact;
  /** Why the phone number is not known; null: it is, or there is none. */
  readonly failure: RequestFailure | null;
}

/**
 * The requester's addresses and numbers on file, by one request, as the SDK has no phone number. If
 * it fails, the SDK's stay.
 */
export async function fetchContact(
  client: Pick<ZafClient, 'get'>,
  requests: Requests,
  requesterId: string,
): Promise<FoundContact> {
  const [requester, user] = await Promise.all([
    requesterOnFile(client, requesterId),
    userOnFile(requests, requesterId),
  ]);
  const onFile = user.ok ? [requester, user.value] : [requester];
  return {
    contact: contactOf({
      emails: onFile.flatMap(({ emails }) => emails),
      phones: onFile.flatMap(({ phones }) => phones),
    }),
    failure: user.ok ? null : user.error,
  };
}
