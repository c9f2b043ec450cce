import type { HostResponse } from '../../host/host';
import type { World } from '../../world/world';

/** The conversation log's own limit, for the whole account (zendesk-rest.md section 4). */
const MOST_A_MINUTE = 100;
const MINUTE_MS = 60_000;

/** When each world was asked for a log within the last minute. */
const spent = new WeakMap<World, readonly number[]>();

/** Counts one request, or refuses it until the oldest of the minute is over. The header's form is that of others (S). */
export function spendLogRequest(world: World): {
  headers: Record<string, string>;
  refusal: HostResponse | null;
} {
  const now = world.now();
  const recent = (spent.get(world) ?? []).filter((at) => at <= now && at > now - MINUTE_MS);
  const isOver = recent.length >= MOST_A_MINUTE;
  const counted = isOver ? recent : [...recent, now];
  spent.set(world, counted);
  const resets = Math.ceil(((counted[0] ?? now) + MINUTE_MS - now) / 1000);
  const remaining = MOST_A_MINUTE - counted.length;
  const headers = {
    'Zendesk-RateLimit-omnilog-index': `total=${MOST_A_MINUTE}; remaining=${remaining}; resets=${resets}`,
  };
  if (!isOver) return { headers, refusal: null };
  const body = { error: 'TooManyRequests', description: 'Number of allowed requests exceeded' };
  return {
    headers,
    refusal: { status: 429, body, headers: { ...headers, 'Retry-After': String(resets) } },
  };
}
