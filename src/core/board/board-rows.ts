import { type EpochMs, epochMs } from '../time';
import type { WindowSettings } from '../window/reply-window-at';
import { nextChangeMs } from '../window/time-left';
import { type BoardRow, boardRow, lastSignOf } from './board-row';
import type { BoardTicket, ReadTicket } from './board-ticket';
import { latest } from './latest';

type ReadOf = (ticketId: string) => ReadTicket | null;

/** A row, what it was made of, and as of when and until when it is the same. */
interface MadeRow {
  readonly ticket: BoardTicket;
  readonly read: ReadTicket | null;
  readonly elsewhere: EpochMs | null;
  readonly row: BoardRow | null;
  readonly from: EpochMs;
  readonly until: EpochMs;
}

/**
 * The rows of tickets that have a window, in the order given. A window is the customer's, not a ticket's:
 * what they did in another of these tickets bounds its end as well.
 * @param readOf what was read of a ticket; null: nothing yet.
 */
export const boardRows = (
  tickets: readonly BoardTicket[],
  readOf: ReadOf,
  settings: WindowSettings,
  now: EpochMs,
): readonly BoardRow[] => createBoardRows(settings)(tickets, readOf, now);

/** `boardRows`, which keeps each row until something in it changes: a board has thousands. */
export function createBoardRows(settings: WindowSettings) {
  let made = new Map<string, MadeRow>();
  return (tickets: readonly BoardTicket[], readOf: ReadOf, now: EpochMs): readonly BoardRow[] => {
    const elsewhereOf = signsElsewhere(tickets, readOf);
    const next = new Map<string, MadeRow>();
    const rows: BoardRow[] = [];
    for (const ticket of tickets) {
      const input = { ticket, read: readOf(ticket.id), elsewhere: elsewhereOf(ticket) };
      const before = made.get(ticket.id);
      const one = before && isStill(before, input, now) ? before : make(input, now);
      next.set(ticket.id, one);
      if (one.row !== null) rows.push(one.row);
    }
    made = next;
    return rows;
  };

  function make(input: Pick<MadeRow, 'ticket' | 'read' | 'elsewhere'>, now: EpochMs): MadeRow {
    const row = boardRow({ ...input, settings, now });
    return { ...input, row, from: now, until: row === null ? NEVER : untilOf(row, now) };
  }

  function untilOf({ window, end }: BoardRow, now: EpochMs): EpochMs {
    const change = nextChangeMs(window, settings.thresholds, now);
    const until = change === null ? NEVER : epochMs(now + change);
    return end.kind === 'at-most' ? epochMs(Math.min(until, end.at)) : until;
  }
}

const NEVER = epochMs(Number.POSITIVE_INFINITY);

const isStill = (
  made: MadeRow,
  { ticket, read, elsewhere }: Pick<MadeRow, 'ticket' | 'read' | 'elsewhere'>,
  now: EpochMs,
): boolean =>
  made.ticket === ticket &&
  made.read === read &&
  made.elsewhere === elsewhere &&
  made.from <= now &&
  now < made.until;

/** When the customer last did something in another of the tickets; null: in none. */
function signsElsewhere(
  tickets: readonly BoardTicket[],
  readOf: ReadOf,
): (ticket: BoardTicket) => EpochMs | null {
  const byCustomer = new Map<string, { readonly id: string; readonly sign: EpochMs | null }[]>();
  for (const ticket of tickets) {
    const theirs = byCustomer.get(customerOf(ticket)) ?? [];
    theirs.push({ id: ticket.id, sign: lastSignOf(ticket, readOf(ticket.id)) });
    byCustomer.set(customerOf(ticket), theirs);
  }
  return (ticket) => {
    const theirs = byCustomer.get(customerOf(ticket)) ?? [];
    return latest(...theirs.filter(({ id }) => id !== ticket.id).map(({ sign }) => sign));
  };
}

/** Without a requester a ticket stands for itself. */
const customerOf = ({ id, requester, channel }: BoardTicket): string =>
  requester === null ? `ticket ${id}` : `${requester.id} ${channel}`;
