import type { BoardTicket } from '../../core/board/board-ticket';
import type { RequestFailure } from '../../core/request-failure';
import { ok, type Result } from '../../core/result';
import type { BoardQuestion } from '../../zendesk/board/board-query';
import { exportBoard } from '../../zendesk/board/export-board';
import { MOST_IDS, readTickets } from '../../zendesk/board/read-tickets';
import { MOST_PAGES, pagesOf } from '../../zendesk/board/search-board';
import { getJson } from '../../zendesk/request/ask';
import { patiently } from '../patient';
import {
  firstPages,
  nextPage,
  questionsIn,
  type Searching,
  type SearchWay,
  type TicketSearch,
} from './first-pages';

/** Enough to be quick, and few enough to leave room for the agent's own clicks. */
const AT_ONCE = 3;

export interface BoardAnswer {
  readonly tickets: ReadonlyMap<string, BoardTicket>;
  /** How many Zendesk counts. */
  readonly found: number;
  /** Pages of the search or of the bulk reads that did not come. */
  readonly missingPages: number;
  readonly hasMore: boolean;
  /** How the search had to be asked; null: nothing proved it. */
  readonly way: SearchWay | null;
}

interface Asking extends Searching {
  readonly question: BoardQuestion;
  /** How searches have to be asked here; null: not known yet. */
  readonly way: SearchWay | null;
  /** Hears what there is so far, and how many of the requests are done. */
  readonly onStep: (answer: BoardAnswer, done: number, of: number) => void;
}

/**
 * The board's tickets: a search of ten pages at most, each page then read in bulk, as a search knows no
 * names and no metrics and lags. Fails without the first page; of any other it says that it is missing.
 */
export async function askBoard(asking: Asking): Promise<Result<BoardAnswer, RequestFailure>> {
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
  };
  const pages = searches.length + Math.min(further.length, shown);
  let missingPages = missing;
  let done = searches.length;
  const step = (isMissing: boolean) => {
    if (isMissing) missingPages += 1;
    done += 1;
    tell();
  };
  const tell = () => {
    if (!asking.signal.aborted) {
      asking.onStep({ ...answer, tickets: new Map(tickets), missingPages }, done, 2 * pages);
    }
  };
  const take = (found: readonly BoardTicket[]) => {
    const fresh = found.filter(({ id }) => !tickets.has(id));
    for (const ticket of fresh) tickets.set(ticket.id, ticket);
    queue.push(async () => step(!(await readAgain(asking, tickets, fresh))));
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

/** The pages after the first, those next to it first. */
export const furtherPages = (searches: readonly TicketSearch[]) =>
  searches
    .flatMap(({ question, page }) =>
      Array.from({ length: pagesOf(page) - 1 }, (_, index) => ({ question, number: index + 2 })),
    )
    .toSorted((a, b) => a.number - b.number);

/**
 * The tickets that no search shows, through Zendesk's export: at the agent's click only. What is known
 * already is not read again.
 */
export async function askBeyond(
  asking: Asking,
  known: ReadonlyMap<string, BoardTicket>,
): Promise<Result<BoardAnswer, RequestFailure>> {
  const { signal } = asking;
  const exported = await exportAll(asking);
  if (!exported.ok) return exported;
  const fresh = exported.value.filter(({ id }) => !known.has(id));
  const tickets = new Map(fresh.map((ticket) => [ticket.id, ticket]));
  const answer = { found: exported.value.length, hasMore: false, way: asking.way };
  let missingPages = 0;
  const chunks = Array.from({ length: Math.ceil(fresh.length / MOST_IDS) }, (_, index) =>
    fresh.slice(index * MOST_IDS, (index + 1) * MOST_IDS),
  );
  let done = 1;
  const queue = chunks.map((chunk) => async () => {
    if (!(await readAgain(asking, tickets, chunk))) missingPages += 1;
    done += 1;
    if (signal.aborted) return;
    asking.onStep({ ...answer, tickets: new Map(tickets), missingPages }, done, 1 + chunks.length);
  });
  await workOff(queue, signal);
  return ok({ ...answer, tickets, missingPages });
}

/** All or a failure, as half of them must not pass for the whole. */
async function exportAll({
  requests,
  question,
  way,
  now,
  ...patience
}: Asking): Promise<Result<readonly BoardTicket[], RequestFailure>> {
  const get = (path: string) => patiently(() => getJson(requests, path), patience);
  const tickets: BoardTicket[] = [];
  for (const one of questionsIn(way ?? 'as-asked', question)) {
    const exported = await exportBoard(get, one, now());
    if (!exported.ok) return exported;
    tickets.push(...exported.value);
  }
  return ok(tickets);
}

/** Replaces tickets by what they are now; false: they stay as the search showed them. */
async function readAgain(
  { requests, now, ...patience }: Asking,
  tickets: Map<string, BoardTicket>,
  found: readonly BoardTicket[],
): Promise<boolean> {
  if (found.length === 0) return true;
  const ids = found.map(({ id }) => id);
  const read = await patiently(() => readTickets(requests, ids, now()), patience);
  if (!read.ok) return false;
  // The search lags: some are solved or gone by now.
  for (const id of ids) tickets.delete(id);
  for (const ticket of read.value) tickets.set(ticket.id, ticket);
  return true;
}

/** Works off a queue that may grow meanwhile. */
async function workOff(queue: (() => Promise<void>)[], signal: AbortSignal): Promise<void> {
  const work = async () => {
    for (let next = queue.shift(); next && !signal.aborted; next = queue.shift()) await next();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
