/** What a service says of its limit: so many requests a minute, of which so many are left. */
export interface LimitLeft {
  readonly limit: number;
  readonly remaining: number;
}

/**
 * By how much what asks by itself lengthens its intervals: 1 while at least half of the limit is left,
 * which all of an account's programs share.
 */
export function wideningBy({ limit, remaining }: LimitLeft): number {
  const share = limit > 0 ? remaining / limit : 1;
  if (share >= 1 / 2) return 1;
  if (share >= 1 / 4) return 2;
  return share >= 1 / 10 ? 4 : 8;
}
