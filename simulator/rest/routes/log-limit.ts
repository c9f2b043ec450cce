import type { HostResponse } from '../../host/host';
import type { World } from '../../world/world';
import { minuteLimit } from '../minute-limit';

/** The conversation log's own limit (zendesk-rest.md section 4). */
const MOST_A_MINUTE = 100;
const spend = minuteLimit(MOST_A_MINUTE);

/** Counts one request for a log. The header's form is that of others (S). */
export function spendLogRequest(world: World): {
  headers: Record<string, string>;
  refusal: HostResponse | null;
} {
  const { remaining, resetsInSeconds, refusal } = spend(world);
  const headers = {
    'Zendesk-RateLimit-omnilog-index': `total=${MOST_A_MINUTE}; remaining=${remaining}; resets=${resetsInSeconds}`,
  };
  return {
    headers,
    refusal: refusal && { ...refusal, headers: { ...headers, ...refusal.headers } },
  };
}
