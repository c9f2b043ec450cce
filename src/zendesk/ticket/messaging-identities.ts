import * as v from 'valibot';
import { getAll, parsed } from '../sdk/get-all';
import type { ZafClient } from '../sdk/zaf-client';
import { idShape } from './ticket-shapes';

const requesterShape = v.nullable(
  v.looseObject({ identities: v.fallback(v.nullish(v.array(v.unknown()), []), []) }),
);

const messagingShape = v.looseObject({ type: v.literal('messaging'), value: idShape });

/** The requester's Sunshine users, mostly none (zendesk-rest, section 7). No request. */
export async function readMessagingIdentities(
  client: Pick<ZafClient, 'get'>,
): Promise<readonly string[]> {
  const answers = await getAll(client, ['ticket.requester']);
  if (!answers.ok) return [];
  const requester = parsed(answers.value, 'ticket.requester', requesterShape);
  if (!requester.ok) return [];
  const ids = (requester.value?.identities ?? [])
    .map((identity) => v.safeParse(messagingShape, identity))
    .flatMap((identity) => (identity.success ? [identity.output.value] : []));
  return [...new Set(ids)];
}
