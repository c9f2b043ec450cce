import { ticketsToRead } from '../../core/alerts/next-look';
import type { BoardTicket } from '../../core/board/board-ticket';
import type { RequestFailure } from '../../core/request-failure';
import { ok, type Result } from '../../core/result';
import type { EpochMs } from '../../core/time';
import type { BoardQuestion } from '../../zendesk/board/board-query';
import { readTickets } from '../../zendesk/board/read-tickets';
import { searchBoard } from '../../zendesk/board/search-board';
import type { Requests } from '../../zendesk/request/ask';

/** What one look found. */
export interface Looked {
  readonly tickets: readonly BoardTicket[];
  /** Those whose metrics and names were read, by this look or one before. */
  readonly read: ReadonlySet<string>;
  readonly askedAt: EpochMs;
  /** Zendesk counts more than the look shows. */
  readonly hasMore: boolean;
}

/**
 * One look: a search, and one bulk read of the tickets that changed since `before`. A bulk read that
 * fails leaves the search's own times, and is made up for by the next look. Never rejects.
 */
export async function lookForTickets(
  requests: Requests,
  question: BoardQuestion,
  before: Looked | null,
  askedAt: EpochMs,
): Promise<Result<Looked, RequestFailure>> {
  const page = await searchBoard(requests, question, 1, askedAt);
  if (!page.ok) return page;
  const { tickets: found, hasMore } = page.value;
  const known = new Map(
    (before?.tickets ?? [])
      .filter(({ id }) => before?.read.has(id))
      .map((ticket) => [ticket.id, ticket]),
  );
  const changed = ticketsToRead(found, known);
  const ids = new Set(changed.map(({ id }) => id));
  const answer = ids.size === 0 ? ok([]) : await readTickets(requests, [...ids], askedAt);
  const fresh = new Map(answer.ok ? answer.value.map((ticket) => [ticket.id, ticket]) : []);
  const tickets = found.flatMap((ticket): BoardTicket[] => {
    if (!ids.has(ticket.id)) return [{ ...ticket, ...known.get(ticket.id), askedAt }];
    // Solved or gone since the index was made.
    if (answer.ok) return [fresh.get(ticket.id) ?? []].flat();
    return [ticket];
  });
  const read = tickets.filter(({ id }) => answer.ok || !ids.has(id)).map(({ id }) => id);
  return ok({ tickets, read: new Set(read), askedAt, hasMore });
}
