import type { HostResponse } from '../host/host';
import type { World } from '../world/world';

const MINUTE_MS = 60_000;

interface Spent {
  /** What is left of the minute. */
  readonly remaining: number;
  /** When the oldest request of the minute no longer counts, in whole seconds from now. */
  readonly resetsInSeconds: number;
  /** null: the request may go on. */
  readonly refusal: HostResponse | null;
}

/** A limit for the whole account: counts one request, or refuses it until the minute is over. */
export function minuteLimit(most: number | ((world: World) => number)): (world: World) => Spent {
  const spent = new WeakMap<World, readonly number[]>();
  return (world) => {
    const now = world.now();
    const recent = (spent.get(world) ?? []).filter((at) => at <= now && at > now - MINUTE_MS);
    const limit = typeof most === 'number' ? most : most(world);
    const isOver = recent.length >= limit;
    const counted = isOver ? recent : [...recent, now];
    spent.set(world, counted);
    const resetsInSeconds = Math.ceil(((counted[0] ?? now) + MINUTE_MS - now) / 1000);
    const refusal = isOver ? tooManyRequests(resetsInSeconds) : null;
    return { remaining: Math.max(0, limit - counted.length), resetsInSeconds, refusal };
  };
}

function tooManyRequests(seconds: number): HostResponse {
  return {
    status: 429,
    body: { error: 'TooManyRequests', description: 'Number of allowed requests exceeded' },
    headers: { 'Retry-After': String(seconds) },
  };
}
