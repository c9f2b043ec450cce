import type { BoardTicket } from '../../core/board/board-ticket';
import type { RequestFailure } from '../../core/request-failure';
import { ok, type Result } from '../../core/result';
import type { EpochMs } from '../../core/time';
import { type Get, readPages } from '../request/read-pages';
import { type BoardQuestion, searchTerms } from './board-query';
import { ticketsIn } from './search-board';

/** Zendesk advises 100 and allows 1,000 a page, and 100 pages a minute for a whole account. */
const PAGE = 500;

/**
 * All the board's tickets, beyond what a search shows: to be asked at a click only, as the account's
 * other programs share its limit. All or a failure; rejects only if `get` does.
 * @param get asks for one page, and may wait and try again for it.
 */
export async function exportBoard(
  get: Get,
  question: BoardQuestion,
  askedAt: EpochMs,
): Promise<Result<readonly BoardTicket[], RequestFailure>> {
  const query = encodeURIComponent(searchTerms(question));
  const path = `/api/v2/search/export.json?query=${query}&filter[type]=ticket&page[size]=${PAGE}`;
  const items = await readPages(get, { path, key: 'results' });
  return items.ok ? ok(ticketsIn(items.value, question, askedAt)) : items;
}
