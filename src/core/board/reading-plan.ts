import { between, type EpochMs, SECOND } from '../time';
import type { Thresholds } from '../window/reply-window';
import { type BoardRow, endOf, hasEnded, lastSignOf } from './board-row';
import type { ReadTicket } from './board-ticket';
import { latest } from './latest';

interface ReadingInput {
  readonly rows: readonly BoardRow[];
  readonly readOf: (ticketId: string) => ReadTicket | null;
  /** The tickets in sight. */
  readonly visible: ReadonlySet<string>;
  readonly thresholds: Thresholds;
  readonly now: EpochMs;
}

/**
 * The tickets to read one by one, the first first: those near their end, then those in sight, the
 * newest first. Not what was read since its last update, unless its end has passed since.
 */
export function readingPlan({ rows, readOf, visible, thresholds, now }: ReadingInput): string[] {
  const near = Math.max(thresholds.closingMs, thresholds.criticalMs);
  const due = rows.filter((row) => isDue(row, readOf(row.ticket.id)));
  const isNear = (row: BoardRow) => {
    const end = endOf(row);
    return end !== null && !hasEnded(row) && between(now, end) <= near;
  };
  const signOf = ({ ticket }: BoardRow) => lastSignOf(ticket, readOf(ticket.id)) ?? 0;
  const first = due.filter(isNear).toSorted((a, b) => (endOf(a) ?? 0) - (endOf(b) ?? 0));
  const then = due
    .filter((row) => visible.has(row.ticket.id) && !isNear(row))
    .toSorted((a, b) => signOf(b) - signOf(a));
  return [...first, ...then].map(({ ticket }) => ticket.id);
}

function isDue(row: BoardRow, read: ReadTicket | null): boolean {
  const { ticket } = row;
  if (read === null || read.requesterId !== (ticket.requester?.id ?? null)) return true;
  const readAt = latest(read.messagesAt, read.evidenceAt);
  if (readAt === null) return true;
  const updated = latest(ticket.updatedAt, ticket.requesterUpdatedAt);
  const end = hasEnded(row) ? endOf(row) : null;
  // Zendesk tells whole seconds: what was updated in the reading's own second may have come after it.
  return (updated !== null && updated > readAt - SECOND) || (end !== null && end > readAt);
}
