import type { BoardTicket } from '../../core/board/board-ticket';
import type { RequestFailure } from '../../core/request-failure';
import { ok, type Result } from '../../core/result';
import type { EpochMs } from '../../core/time';
import { getJson, type Requests } from '../request/ask';
import { readPages } from '../request/read-pages';
import { type BoardQuestion, searchTerms } from './board-query';
import { liveTickets } from './search-board';

/** Zendesk advises 100 and allows 1,000 a page, and 100 pages a minute for a whole account. */
const PAGE = 500;

/**
 * All the board's tickets, beyond what a search shows: to be asked at a click only, as the account's
 * other programs share its limit. Never rejects.
 * @param onPage hears how many there are so far.
 */
export async function exportBoard(
  requests: Requests,
  question: BoardQuestion,
  askedAt: EpochMs,
  onPage: (count: number) => void = () => {},
): Promise<Result<readonly BoardTicket[], RequestFailure>> {
  const query = encodeURIComponent(searchTerms(question));
  const path = `/api/v2/search/export.json?query=${query}&filter[type]=ticket&page[size]=${PAGE}`;
  const get = (url: string) => getJson(requests, url);
  const items = await readPages(get, { path, key: 'results' }, onPage);
  return items.ok ? ok(liveTickets(items.value, askedAt)) : items;
}
