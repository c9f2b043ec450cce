import * as v from 'valibot';
import type { BoardTicket } from '../../core/board/board-ticket';
import { lenient } from '../../core/lenient';
import type { RequestFailure } from '../../core/request-failure';
import { fail, ok, type Result } from '../../core/result';
import type { EpochMs } from '../../core/time';
import { getJson, type Requests } from '../request/ask';
import { type BoardQuestion, searchTerms } from './board-query';
import { isLive, NO_SIDELOADS, readBoardTicket } from './read-board-ticket';

export const PAGE = 100;

/** Zendesk's search shows no more: 1,000 results. */
export const MOST_PAGES = 10;

const ORDER = 'sort_by=updated_at&sort_order=desc';

export interface FoundPage {
  /** Of the question's channels, without names and metrics; what is no ticket is left out. */
  readonly tickets: readonly BoardTicket[];
  /** It found nothing at all, of any channel. */
  readonly isEmpty: boolean;
  /** How many Zendesk counts in all; null: it does not say. */
  readonly found: number | null;
  readonly hasMore: boolean;
}

const pageShape = v.looseObject({
  results: v.array(v.unknown()),
  count: lenient(v.number()),
  next_page: lenient(v.string()),
});

/**
 * One page of the search for the board's tickets, the newest first. Never rejects.
 * @param page from 1 to `MOST_PAGES`.
 */
export async function searchBoard(
  requests: Requests,
  question: BoardQuestion,
  page: number,
  askedAt: EpochMs,
): Promise<Result<FoundPage, RequestFailure>> {
  const query = encodeURIComponent(`type:ticket ${searchTerms(question)}`);
  const url = `/api/v2/search.json?query=${query}&${ORDER}&per_page=${PAGE}&page=${page}`;
  const answer = await getJson(requests, url);
  if (!answer.ok) return answer;
  const shape = v.safeParse(pageShape, answer.value);
  if (!shape.success) return fail({ kind: 'wrong-shape', detail: 'no list of results' });
  const { results, count, next_page } = shape.output;
  return ok({
    tickets: ticketsIn(results, question, askedAt),
    isEmpty: results.length === 0,
    found: count,
    hasMore: count === null ? next_page !== null : page * PAGE < count,
  });
}

/** The question's tickets among what a search or an export found. */
export const ticketsIn = (
  items: readonly unknown[],
  { channels, isAnyStatus = false }: BoardQuestion,
  askedAt: EpochMs,
): readonly BoardTicket[] =>
  items.flatMap((item) => {
    const ticket = readBoardTicket(item, NO_SIDELOADS, askedAt);
    if (ticket === null || !channels.includes(ticket.channel)) return [];
    return isAnyStatus || isLive(ticket) ? [ticket] : [];
  });

/** How many pages there are of which this is the first, those included that Zendesk does not show. */
export const pagesOf = ({ found, hasMore }: FoundPage): number => {
  if (found !== null) return Math.max(1, Math.ceil(found / PAGE));
  return hasMore ? MOST_PAGES : 1;
};
