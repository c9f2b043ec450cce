import type { HostRequest, HostResponse } from '../host/host';
import type { AppManifest } from '../host/manifest';
import { NotInWorld } from '../world/lookup';
import type { World } from '../world/world';
import { accountLimit } from './account-limit';
import { type Route, recordNotFound } from './route';
import { accountRoutes } from './routes/account';
import { groupRoutes } from './routes/groups';
import { macroRoutes } from './routes/macros';
import { manyTicketsRoutes } from './routes/many-tickets';
import { recordRoutes } from './routes/records';
import { ruleRoutes } from './routes/rules';
import { searchRoutes } from './routes/search';
import { ticketRoutes } from './routes/tickets';
import { userRoutes } from './routes/users';

/** Every address the local REST API has; literal ones come before those with an id. */
export const ROUTES: readonly Route[] = [
  ...macroRoutes,
  ...ticketRoutes,
  ...manyTicketsRoutes,
  ...userRoutes,
  ...groupRoutes,
  ...searchRoutes,
  ...ruleRoutes,
  ...recordRoutes,
  ...accountRoutes,
].toSorted((a, b) => Number(a.path.includes('{')) - Number(b.path.includes('{')));

/** Zendesk's REST API on the world's data. Addresses it does not have get 404 and `unknownRoute`. */
export function answerRequest(
  world: World,
  request: Pick<HostRequest, 'url' | 'type' | 'data' | 'headers'>,
  manifest?: AppManifest,
): HostResponse {
  const url = new URL(request.url, `https://${world.state.account.subdomain}.zendesk.com`);
  const path = url.pathname.replace(/\.json$/, '').replace(/\/$/, '');
  const { headers, refusal } = accountLimit(world);
  if (refusal) return { ...refusal, headers: { ...headers, ...refusal.headers } };
  for (const route of ROUTES) {
    if (route.method !== request.type.toUpperCase()) continue;
    const ids = idsIn(route.path, path);
    if (!ids) continue;
    const call = {
      world,
      path,
      query: url.searchParams,
      ids,
      data: bodyOf(request.data),
      manifest,
    };
    const answer = found(() => route.answer(call));
    return { ...answer, headers: { ...headers, ...answer.headers } };
  }
  const body = { error: 'InvalidEndpoint', description: 'Not found' };
  return { status: 404, body, headers, unknownRoute: true };
}

/** The world's look-ups throw for ids that do not exist: in REST that is a 404. */
function found(answer: () => HostResponse): HostResponse {
  try {
    return answer();
  } catch (error) {
    if (error instanceof NotInWorld) {
      return recordNotFound();
    }
    throw error;
  }
}

function idsIn(pattern: string, path: string): number[] | null {
  const source = pattern.replace(/\{id\}/g, '(\\d+)');
  const match = new RegExp(`^${source}$`).exec(path);
  return match ? match.slice(1).map(Number) : null;
}

function bodyOf(data: unknown): unknown {
  if (typeof data !== 'string') return data;
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}
