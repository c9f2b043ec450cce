import type { HostRequest, HostResponse } from '../host/host';
import type { World } from '../world/world';
import { authorize } from './authorize';
import { appUserRoutes } from './routes/app-users';
import { conversationRoutes } from './routes/conversations';
import { integrationRoutes } from './routes/integrations';
import { messageTemplateRoutes } from './routes/message-templates';
import { userRoutes } from './routes/users';
import { sunshineAddress } from './sunshine-address';
import type { SunshineRoute } from './sunshine-call';
import { Refused, sunshineError, type Version } from './sunshine-error';

/** Every address the local Sunshine Conversations has, by version, below `/apps/{appId}`. */
export const SUNSHINE_ROUTES: Readonly<Record<Version, readonly SunshineRoute[]>> = {
  v2: [...conversationRoutes, ...userRoutes, ...integrationRoutes],
  'v1.1': [...appUserRoutes, ...messageTemplateRoutes],
};

/** Sunshine Conversations on the world's data; null: not one of its addresses. */
export function answerSunshine(
  world: World,
  request: Pick<HostRequest, 'url' | 'type' | 'headers' | 'data'>,
): HostResponse | null {
  const { account, sunshine, variants } = world.state;
  const address = sunshineAddress(request.url, account.subdomain);
  if (!address) return null;
  const { base, version, appId, path, query } = address;
  const { type, headers, data } = request;
  const found = routeAt(SUNSHINE_ROUTES[version], type, path);
  if (!found) return { ...sunshineError(version, 404, 'Not found'), unknownRoute: true };
  const { route, ids } = found;
  try {
    authorize(sunshine, headers, {
      appId,
      needsAppScope: route.needsAppScope === true,
      tellsWrongKeys: variants.sunshineTellsWrongKeys,
    });
    const full = `/${version}/apps/${appId}${path}`;
    return route.answer({ world, base, path: full, query, ids, data, headers });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return sunshineError(version, error.status, error.message, error.code);
  }
}

function routeAt(routes: readonly SunshineRoute[], method: string, path: string) {
  for (const route of routes) {
    if ((route.method ?? 'GET') !== method) continue;
    const match = new RegExp(`^${route.path.replace(/\{id\}/g, '([^/]+)')}$`).exec(path);
    if (match) return { route, ids: match.slice(1).map(decodeURIComponent) };
  }
  return null;
}
