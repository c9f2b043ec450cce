import type { RequestFailure } from '../../core/request-failure';
import { ok, type Result } from '../../core/result';
import type { SettingValues } from '../../core/setup/installation-change';
import { ask, type Requests } from '../request/ask';
import { installationIn, installationPath } from './read-installation';

/**
 * Writes these settings of an installation, secure ones included, with the rights of whoever looks at the
 * page. Two client libraries show the address and that attributes are not nested (S); whether Zendesk takes
 * it from inside an app, and leaves all other settings as they are, is (?): the caller reads it back.
 * @returns `wrong-shape` for a yes that shows no installation: nobody knows to what it was said.
 */
export async function updateInstallation(
  requests: Requests,
  id: string,
  settings: SettingValues,
): Promise<Result<null, RequestFailure>> {
  const answer = await ask(requests, {
    url: installationPath(id),
    type: 'PUT',
    contentType: 'application/json',
    data: JSON.stringify({ settings }),
  });
  if (!answer.ok) return answer;
  const shown = installationIn(answer.value.body);
  return shown.ok ? ok(null) : shown;
}
