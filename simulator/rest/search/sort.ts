import { updatedAtOf } from '../../world/session';
import type { SimTicket } from '../../world/ticket-types';
import type { Variants } from '../../world/variants';

type Key = (ticket: SimTicket, variants: Variants) => number;

const STATUS = ['new', 'open', 'pending', 'hold', 'solved', 'closed'];
const PRIORITY = ['low', 'normal', 'high', 'urgent'];

const updated: Key = (ticket, variants) => updatedAtOf(ticket, variants);
const created: Key = ({ createdAt }) => createdAt;

const KEYS: Readonly<Record<string, Key>> = {
  updated_at: updated,
  updated,
  created_at: created,
  created,
  status: ({ status }) => STATUS.indexOf(status),
  priority: ({ priority }) => PRIORITY.indexOf(priority ?? ''),
};

export interface Order {
  readonly by: string;
  readonly isAscending: boolean;
}

/** How it is asked for: `sort_by` and `sort_order` beside the query, or `order_by:` and `sort:` in it. */
export function orderOf(params: URLSearchParams, words: readonly string[]): Order | null {
  const inQuery = (key: string) =>
    words.find((word) => word.startsWith(`${key}:`))?.slice(key.length + 1);
  const by = params.get('sort_by') ?? inQuery('order_by');
  if (by === undefined) return null;
  return { by, isAscending: (params.get('sort_order') ?? inQuery('sort')) === 'asc' };
}

export const isOrder = (word: string): boolean => /^(order_by|sort):/.test(word);

export const isSortable = (by: string): boolean => Object.hasOwn(KEYS, by);

/** Newest first unless asked otherwise; without an order that of relevance, which is the account's here. */
export function sorted(
  tickets: readonly SimTicket[],
  order: Order | null,
  variants: Variants,
): readonly SimTicket[] {
  const key = order === null ? undefined : KEYS[order.by];
  if (!order || !key) return tickets;
  const direction = order.isAscending ? 1 : -1;
  return tickets
    .map((ticket) => ({ ticket, rank: key(ticket, variants) }))
    .toSorted((a, b) => direction * (a.rank - b.rank))
    .map(({ ticket }) => ticket);
}
