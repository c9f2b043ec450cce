import type { RequestFailure } from '../../core/request-failure';
import { ok, type Result } from '../../core/result';
import { ask } from './ask';
import type { Requests } from './requests';

/** A `GET` of a path of the own Zendesk (`/api/v2/…`), with the agent's rights. */
export async function getJson(
  client: Requests,
  url: string,
): Promise<Result<unknown, RequestFailure>> {
  const answer = await ask(client, { url });
  return answer.ok ? ok(answer.value.body) : answer;
}
