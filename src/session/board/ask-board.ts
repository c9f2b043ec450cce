import type { BoardTicket } from '../../core/board/board-ticket';
import type { RequestFailure } from '../../core/request-failure';
import { ok, type Result } from '../../core/result';
import type { EpochMs } from '../../core/time';
import type { BoardQuestion } from '../../zendesk/board/board-query';
import { exportBoard } from '../../zendesk/board/export-board';
import { MOST_IDS, readTickets } from '../../zendesk/board/read-tickets';
import { type FoundPage, MOST_PAGES, PAGE, searchBoard } from '../../zendesk/board/search-board';
import type { Requests } from '../../zendesk/request/ask';
import { type Patience, patiently } from '../patient';

/** Enough to be quick, and few enough to leave room for the agent's own clicks. */
const AT_ONCE = 3;

export interface BoardAnswer {
  readonly tickets: ReadonlyMap<string, BoardTicket>;
  /** How many Zendesk counts. */
  readonly found: number;
  /** Pages of the search or of the bulk reads that did not come. */
  readonly missingPages: number;
  readonly hasMore: boolean;
}

interface Asking extends Patience {
  readonly requests: Requests;
  readonly question: BoardQuestion;
  readonly now: () => EpochMs;
  /** Hears what there is so far, and how many of the requests are done. */
  readonly onStep: (answer: BoardAnswer, done: number, of: number) => void;
}

/**
 * The board's tickets: a search of ten pages at most, each page then read in bulk, as a search knows no
 * names and no metrics and lags. Fails without the first page; of any other it says that it is missing.
 */
export async function askBoard(asking: Asking): Promise<Result<BoardAnswer, RequestFailure>> {
  const first = await firstPage(asking);
  if (!first.ok) return first;
  const { page, question } = first.value;
  const pages = pagesOf(page);
  const tickets = new Map<string, BoardTicket>();
  const answer = { found: page.found ?? page.tickets.length, hasMore: pages > MOST_PAGES };
  const shown = Math.min(pages, MOST_PAGES);
  let missingPages = 0;
  let done = 1;
  const step = (isMissing: boolean) => {
    if (isMissing) missingPages += 1;
    done += 1;
    tell();
  };
  const tell = () => {
    if (!asking.signal.aborted) {
      asking.onStep({ ...answer, tickets: new Map(tickets), missingPages }, done, 2 * shown);
    }
  };
  const take = (found: readonly BoardTicket[]) => {
    const fresh = ofChannels(found, asking.question).filter(({ id }) => !tickets.has(id));
    for (const ticket of fresh) tickets.set(ticket.id, ticket);
    queue.push(async () => step(!(await readAgain(asking, tickets, fresh))));
  };
  const queue: (() => Promise<void>)[] = [];
  take(page.tickets);
  tell();
  for (let number = 2; number <= shown; number += 1) {
    queue.push(async () => {
      const next = await search(asking, question, number);
      if (next.ok) take(next.value.tickets);
      // Nothing of it can be read in bulk either.
      else done += 1;
      step(!next.ok);
    });
  }
  await workOff(queue, asking.signal);
  return ok({ ...answer, tickets, missingPages });
}

/**
 * A search that refuses the channels' names, or finds nothing by them, is asked once without: it may
 * know them by others (?).
 */
async function firstPage(
  asking: Asking,
): Promise<Result<{ page: FoundPage; question: BoardQuestion }, RequestFailure>> {
  const { question } = asking;
  const named = await search(asking, question, 1);
  const isOfNoUse = named.ok ? named.value.tickets.length === 0 : isRefusedQuery(named.error);
  if (isOfNoUse && !asking.signal.aborted) {
    const anyChannel = { ...question, channels: [] };
    const page = await search(asking, anyChannel, 1);
    const isBetter = page.ok && ofChannels(page.value.tickets, question).length > 0;
    if (page.ok && (isBetter || !named.ok)) {
      return ok({ page: page.value, question: anyChannel });
    }
  }
  return named.ok ? ok({ page: named.value, question }) : named;
}

const isRefusedQuery = (failure: RequestFailure): boolean =>
  failure.kind === 'status' && (failure.status === 400 || failure.status === 422);

/**
 * The tickets that no search shows, through Zendesk's export: at the agent's click only. What is known
 * already is not read again.
 */
export async function askBeyond(
  asking: Asking,
  known: ReadonlyMap<string, BoardTicket>,
): Promise<Result<BoardAnswer, RequestFailure>> {
  const { requests, question, now, signal } = asking;
  const exported = await patiently(() => exportBoard(requests, question, now()), asking);
  if (!exported.ok) return exported;
  const fresh = ofChannels(exported.value, question).filter(({ id }) => !known.has(id));
  const tickets = new Map(fresh.map((ticket) => [ticket.id, ticket]));
  const answer = { found: exported.value.length, hasMore: false };
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

const search = ({ requests, now, ...patience }: Asking, question: BoardQuestion, page: number) =>
  patiently(() => searchBoard(requests, question, page, now()), patience);

const pagesOf = ({ found, hasMore }: FoundPage): number => {
  if (found !== null) return Math.max(1, Math.ceil(found / PAGE));
  return hasMore ? MOST_PAGES : 1;
};

const ofChannels = (
  tickets: readonly BoardTicket[],
  { channels }: BoardQuestion,
): readonly BoardTicket[] => tickets.filter(({ channel }) => channels.includes(channel));

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
