import { ticketsToRead } from '../../core/alerts/next-look';
import type { BoardTicket } from '../../core/board/board-ticket';
import type { RequestFailure } from '../../core/request-failure';
import { ok, type Result } from '../../core/result';
import type { EpochMs } from '../../core/time';
import type { BoardQuestion } from '../../zendesk/board/board-query';
import { readTickets } from '../../zendesk/board/read-tickets';
import { MOST_PAGES } from '../../zendesk/board/search-board';
import {
  type FirstPages,
  firstPages,
  furtherPages,
  nextPage,
  type Searching,
  type SearchWay,
} from '../board/first-pages';
import { inChunks } from '../board/read-again';

/** What one look found. */
export interface Looked {
  readonly tickets: readonly BoardTicket[];
  /** Those whose metrics and names were read, by this look or one before. */
  readonly read: ReadonlySet<string>;
  readonly askedAt: EpochMs;
  /** There are more tickets than a search shows. */
  readonly hasMore: boolean;
  /** Some of them did not come: what an earlier look showed of them stays. */
  readonly isPartial: boolean;
  /** How the search had to be asked; null: nothing proved it. */
  readonly way: SearchWay | null;
}

/**
 * One look: a search, and one bulk read of the tickets that changed since `before`. A bulk read that
 * fails leaves the search's own times, and is made up for by the next look. Never rejects.
 */
export async function lookForTickets(
  searching: Searching,
  question: BoardQuestion,
  before: Looked | null,
): Promise<Result<Looked, RequestFailure>> {
  const askedAt = searching.now();
  const first = await firstPages(searching, question, wayAfter(before, question));
  if (!first.ok) return first;
  const { tickets: found, ...rest } = await allPages(searching, first.value);
  if (rest.isPartial) {
    const ids = new Set(found.map(({ id }) => id));
    found.push(...(before?.tickets ?? []).filter(({ id }) => !ids.has(id)));
  }
  const known = new Map(
    (before?.tickets ?? [])
      .filter(({ id }) => before?.read.has(id))
      .map((ticket) => [ticket.id, ticket]),
  );
  const changed = ticketsToRead(found, known).map(({ id }) => id);
  const unread = new Set(changed);
  const fresh = new Map<string, BoardTicket>();
  for (const ids of inChunks(changed)) {
    const answer = await readTickets(searching.requests, ids, askedAt);
    // The next look makes up for the rest.
    if (!answer.ok) break;
    for (const id of ids) unread.delete(id);
    for (const ticket of answer.value) fresh.set(ticket.id, ticket);
  }
  const isChanged = new Set(changed);
  const tickets = found.flatMap((ticket): BoardTicket[] => {
    if (!isChanged.has(ticket.id)) return [{ ...ticket, ...known.get(ticket.id), askedAt }];
    if (unread.has(ticket.id)) return [ticket];
    // Solved or gone since the index was made.
    return [fresh.get(ticket.id) ?? []].flat();
  });
  const read = tickets.filter(({ id }) => !unread.has(id)).map(({ id }) => id);
  return ok({ ...rest, tickets, read: new Set(read), askedAt, way: first.value.way });
}

/** An agent's own tickets need one search also where there are none; it must not rely on names (?). */
const wayAfter = (before: Looked | null, { scope }: BoardQuestion): SearchWay | null =>
  before?.way ?? (before !== null && scope === 'mine' ? 'any-channel' : null);

/** One page after the other; a service that fails is not asked for the rest. */
async function allPages(
  searching: Searching,
  { searches, missing, hasMoreGroups }: FirstPages,
): Promise<{ tickets: BoardTicket[]; hasMore: boolean; isPartial: boolean }> {
  const tickets = new Map<string, BoardTicket>();
  const take = (page: readonly BoardTicket[]) => {
    for (const ticket of page) tickets.set(ticket.id, ticket);
  };
  for (const { page } of searches) take(page.tickets);
  const further = furtherPages(searches);
  const shown = further.slice(0, Math.max(MOST_PAGES - searches.length, 0));
  let isPartial = missing > 0;
  for (const { question, number } of shown) {
    const next = await nextPage(searching, question, number);
    if (next.ok) take(next.value.tickets);
    else {
      isPartial = true;
      break;
    }
  }
  const hasMore = hasMoreGroups || further.length > shown.length;
  return { tickets: [...tickets.values()], hasMore, isPartial };
}
