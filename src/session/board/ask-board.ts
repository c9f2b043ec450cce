import type { BoardTicket } from '../../core/board/board-ticket';
import type { RequestFailure } from '../../core/request-failure';
import { ok, type Result } from '../../core/result';
import { MOST_PAGES } from '../../zendesk/board/search-board';
import { firstPages, furtherPages, nextPage, type SearchWay } from './first-pages';
import { type Asking, readAgain, workOff } from './read-again';

/** Hears how many of the requests are done. */
export type OnStep = (done: number, of: number) => void;

export interface BoardAnswer {
  readonly tickets: ReadonlyMap<string, BoardTicket>;
  /** How many Zendesk counts. */
  readonly found: number;
  /** Pages of the search or of the bulk reads that did not come. */
  readonly missingPages: number;
  readonly hasMore: boolean;
  /** How the search had to be asked; null: nothing proved it. */
  readonly way: SearchWay | null;
  /** Of the search, those included that did not come. */
  readonly pages: number;
}

/**
 * The board's tickets: a search of ten pages at most, each page then read in bulk, as a search knows no
 * names and no metrics and lags. Fails without the first page; of any other it says that it is missing.
 * @param onStep hears what there is so far.
 */
export async function askBoard(
  asking: Asking,
  onStep: (answer: BoardAnswer, ...step: Parameters<OnStep>) => void,
): Promise<Result<BoardAnswer, RequestFailure>> {
  const first = await firstPages(asking, asking.question, asking.way);
  if (!first.ok) return first;
  const { searches, way, missing, hasMoreGroups } = first.value;
  const tickets = new Map<string, BoardTicket>();
  const further = furtherPages(searches);
  const shown = Math.max(MOST_PAGES - searches.length, 0);
  const answer = {
    found: searches.reduce((sum, { page }) => sum + (page.found ?? page.tickets.length), 0),
    hasMore: hasMoreGroups || further.length > shown,
    way,
    pages: searches.length + Math.min(further.length, shown),
  };
  let missingPages = missing;
  let done = searches.length;
  const step = (isMissing: boolean) => {
    if (isMissing) missingPages += 1;
    done += 1;
    tell();
  };
  const tell = () => {
    if (asking.signal.aborted) return;
    onStep({ ...answer, tickets: new Map(tickets), missingPages }, done, 2 * answer.pages);
  };
  const take = (found: readonly BoardTicket[]) => {
    const fresh = found.filter(({ id }) => !tickets.has(id));
    for (const ticket of fresh) tickets.set(ticket.id, ticket);
    const ids = fresh.map(({ id }) => id);
    queue.push(async () => step(!(await readAgain(asking, tickets, ids))));
  };
  const queue: (() => Promise<void>)[] = [];
  for (const { page } of searches) take(page.tickets);
  tell();
  for (const { question, number } of further.slice(0, shown)) {
    queue.push(async () => {
      const next = await nextPage(asking, question, number);
      if (next.ok) take(next.value.tickets);
      // Nothing of it can be read in bulk either.
      else done += 1;
      step(!next.ok);
    });
  }
  await workOff(queue, asking.signal);
  return ok({ ...answer, tickets, missingPages });
}
