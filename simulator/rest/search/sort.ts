import type { SimTicket } from '../../world/ticket-types';

const KEYS: Readonly<Record<string, (ticket: SimTicket) => number>> = {
  updated_at: ({ updatedAt }) => updatedAt,
  created_at: ({ createdAt }) => createdAt,
};

export const isSortable = (by: string): boolean => Object.hasOwn(KEYS, by);

/** Newest first unless asked otherwise; without `by` the order of relevance, which is that of the account here. */
export function sorted(
  tickets: readonly SimTicket[],
  by: string | null,
  isAscending: boolean,
): readonly SimTicket[] {
  const key = by === null ? undefined : KEYS[by];
  if (!key) return tickets;
  return tickets.toSorted((a, b) => (isAscending ? key(a) - key(b) : key(b) - key(a)));
}
