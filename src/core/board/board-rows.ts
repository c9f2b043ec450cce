import type { EpochMs } from '../time';
import type { WindowSettings } from '../window/reply-window-at';
import { type BoardRow, boardRow, lastSignOf } from './board-row';
import type { BoardTicket, ReadTicket } from './board-ticket';
import { latest } from './latest';

/**
 * The rows of tickets that have a window, in the order given. A window is the customer's, not a ticket's:
 * what they did in another of these tickets bounds its end as well.
 * @param readOf what was read of a ticket; null: nothing yet.
 */
export function boardRows(
  tickets: readonly BoardTicket[],
  readOf: (ticketId: string) => ReadTicket | null,
  settings: WindowSettings,
  now: EpochMs,
): readonly BoardRow[] {
  const byCustomer = new Map<string, { readonly id: string; readonly sign: EpochMs | null }[]>();
  for (const ticket of tickets) {
    const sign = lastSignOf(ticket, readOf(ticket.id));
    const theirs = byCustomer.get(customerOf(ticket)) ?? [];
    theirs.push({ id: ticket.id, sign });
    byCustomer.set(customerOf(ticket), theirs);
  }
  return tickets.flatMap((ticket) => {
    const others = (byCustomer.get(customerOf(ticket)) ?? []).filter(({ id }) => id !== ticket.id);
    const elsewhere = latest(...others.map(({ sign }) => sign));
    return boardRow({ ticket, read: readOf(ticket.id), elsewhere, settings, now }) ?? [];
  });
}

/** Without a requester a ticket stands for itself. */
const customerOf = ({ id, requester, channel }: BoardTicket): string =>
  requester === null ? `ticket ${id}` : `${requester.id} ${channel}`;
