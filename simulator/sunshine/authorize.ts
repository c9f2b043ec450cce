import type { SimSunshine } from '../world/account-types';
import { Refused } from './sunshine-error';

/** The key as it travels, and as an admin types it into a secure setting. */
export function sunshineKey({ keyId, secret }: SimSunshine): string {
  return btoa(`${keyId}:${secret}`);
}

/** The checks before any route, in this order: key, app, plan, and what the key may see. */
export function authorize(
  sunshine: SimSunshine,
  headers: Readonly<Record<string, string>>,
  {
    appId,
    needsAppScope,
    tellsWrongKeys,
  }: { appId: string; needsAppScope: boolean; tellsWrongKeys: boolean },
): void {
  const name = Object.keys(headers).find((known) => known.toLowerCase() === 'authorization');
  const key =
    name === undefined ? '' : (/^Basic\s+([\w+/=]+)$/.exec(headers[name] ?? '')?.[1] ?? '');
  if (key !== sunshineKey(sunshine)) {
    const isTold = key !== '' && tellsWrongKeys;
    throw new Refused(401, isTold ? 'Invalid key' : 'Authorization is required');
  }
  if (appId !== sunshine.appId) throw new Refused(404, 'App not found', 'app_not_found');
  if (!sunshine.plan) throw new Refused(402, 'The plan does not include the API');
  if (needsAppScope && sunshine.scope !== 'app') throw new Refused(403, 'Forbidden');
}
