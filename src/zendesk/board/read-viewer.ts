import * as v from 'valibot';
import type { BoardRestriction } from '../../core/board/board-scope';
import { lenientOrAbsent } from '../../core/lenient';
import type { RequestFailure } from '../../core/request-failure';
import { fail, ok, type Result } from '../../core/result';
import { getJson, type Requests } from '../request/ask';
import { getAll, parsed } from '../sdk/get-all';
import type { ZafClient } from '../sdk/zaf-client';
import { idShape } from '../ticket/ticket-shapes';

const meShape = v.looseObject({
  user: v.looseObject({ ticket_restriction: lenientOrAbsent(v.string()) }),
});

const RESTRICTIONS: Readonly<Record<string, BoardRestriction>> = {
  assigned: 'own',
  groups: 'groups',
  organization: 'organization',
};

/** Whose tickets this agent may see, by Zendesk's own word. Never rejects. */
export async function readRestriction(
  requests: Requests,
): Promise<Result<BoardRestriction, RequestFailure>> {
  const answer = await getJson(requests, '/api/v2/users/me.json');
  if (!answer.ok) return answer;
  const shape = v.safeParse(meShape, answer.value);
  if (!shape.success) return fail({ kind: 'wrong-shape', detail: 'no user' });
  const { ticket_restriction: told } = shape.output.user;
  if (told === null) return ok('none');
  return ok(RESTRICTIONS[told ?? ''] ?? 'unknown');
}

const groupsShape = v.looseObject({ groups: v.array(v.unknown()) });
const groupShape = v.looseObject({ id: idShape });

/** The ids of the agent's groups, without a request; none where Zendesk does not tell. */
export async function readGroupIds(client: Pick<ZafClient, 'get'>): Promise<readonly string[]> {
  const answers = await getAll(client, ['currentUser']);
  const user = answers.ok ? parsed(answers.value, 'currentUser', groupsShape) : answers;
  if (!user.ok) return [];
  return user.value.groups.flatMap((group) => {
    const shape = v.safeParse(groupShape, group);
    return shape.success ? [shape.output.id] : [];
  });
}
