import type { HostResponse } from '../host/host';
import type { World } from '../world/world';
import { minuteLimit } from './minute-limit';

/** What is told where nothing is counted. */
const UNCOUNTED = { limit: 700, remaining: 699, resetsInSeconds: 60, refusal: null };

const spend = minuteLimit(
  ({ state }) => state.variants.requestsAMinute ?? Number.POSITIVE_INFINITY,
);

/** Counts one request against the account's plan; what is left of the minute stands in every answer (V). */
export function accountLimit(world: World): {
  headers: Record<string, string>;
  refusal: HostResponse | null;
} {
  const limit = world.state.variants.requestsAMinute;
  const { remaining, resetsInSeconds, refusal } = limit === null ? UNCOUNTED : spend(world);
  const told = String(limit ?? UNCOUNTED.limit);
  return {
    refusal,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      // The virtual time.
      Date: new Date(world.now()).toUTCString(),
      'X-Rate-Limit': told,
      'X-Rate-Limit-Remaining': String(remaining),
      'ratelimit-limit': told,
      'ratelimit-remaining': String(remaining),
      'ratelimit-reset': String(resetsInSeconds),
    },
  };
}
