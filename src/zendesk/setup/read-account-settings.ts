import * as v from 'valibot';
import { lenient } from '../../core/lenient';
import type { RequestFailure } from '../../core/request-failure';
import { fail, ok, type Result } from '../../core/result';
import type { AccountSettings } from '../../core/setup/readings';
import type { Get } from '../request/read-pages';

const taggingShape = lenient(v.looseObject({ tagging: lenient(v.boolean()) }));

/** Users' settings are called `user` in samples and "Users" in the API's reference. */
const accountShape = v.looseObject({
  settings: v.looseObject({ tickets: taggingShape, user: taggingShape, users: taggingShape }),
});

/** What the account allows. Who may read it is (?). One request. */
export async function readAccountSettings(
  get: Get,
): Promise<Result<AccountSettings, RequestFailure>> {
  const answer = await get('/api/v2/account/settings.json');
  if (!answer.ok) return answer;
  const shape = v.safeParse(accountShape, answer.value);
  if (!shape.success) return fail({ kind: 'wrong-shape', detail: 'no account settings' });
  const { tickets, user, users } = shape.output.settings;
  return ok({
    ticketTagging: tickets?.tagging ?? null,
    userTagging: user?.tagging ?? users?.tagging ?? null,
  });
}
