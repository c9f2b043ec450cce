import type { RequestEntry } from '../world/log-types';

/** How often each address was asked: `GET /api/v2/tickets/1001/audits.json`, the query left out. */
export function requestCounts(requests: readonly RequestEntry[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { method, url } of requests) {
    const address = `${method} ${url.split(/[?#]/)[0]}`;
    counts[address] = (counts[address] ?? 0) + 1;
  }
  return counts;
}
