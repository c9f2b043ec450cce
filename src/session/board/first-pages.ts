import type { RequestFailure } from '../../core/request-failure';
import { fail, ok, type Result } from '../../core/result';
import type { EpochMs } from '../../core/time';
import type { BoardQuestion } from '../../zendesk/board/board-query';
import { type FoundPage, MOST_PAGES, pagesOf, searchBoard } from '../../zendesk/board/search-board';
import type { Requests } from '../../zendesk/request/ask';
import { type Patience, patiently } from '../patient';

/**
 * How an account's search has to be asked: it may not know the channels by name, or take several values
 * of one key for "and" (?). Then groups are searched one by one, and channels not named.
 */
export type SearchWay = 'as-asked' | 'any-channel' | 'each-group';

/** A search that found its first page. The others are asked for with the same question. */
export interface TicketSearch {
  readonly question: BoardQuestion;
  readonly page: FoundPage;
}

export interface FirstPages {
  /** One; or one a group, `MOST_PAGES` of them at most. */
  readonly searches: readonly TicketSearch[];
  /** To begin with the next time; null: nothing was found, so no way has proved itself. */
  readonly way: SearchWay | null;
  /** Groups whose search failed. */
  readonly missing: number;
  /** More groups than are searched one by one. */
  readonly hasMoreGroups: boolean;
}

export interface Searching extends Patience {
  readonly requests: Requests;
  readonly now: () => EpochMs;
}

/**
 * The first page of a question's tickets: the way of everything that searches for windows. A search that
 * is refused, or finds nothing, is asked once in each other way.
 * @param way as it was found out before; null: not yet.
 */
export async function firstPages(
  searching: Searching,
  question: BoardQuestion,
  way: SearchWay | null,
): Promise<Result<FirstPages, RequestFailure>> {
  const ways: readonly SearchWay[] = way === null ? waysOf(question) : [way];
  let first: Result<FirstPages, RequestFailure> | null = null;
  for (const next of ways) {
    const answer = await searchIn(next, searching, question);
    if (!answer.ok && !isRefusedQuery(answer.error)) return answer;
    if (answer.ok && answer.value.searches.some(({ page }) => page.tickets.length > 0)) {
      return answer;
    }
    if (first === null || !first.ok) first = answer;
    // No ticket is in two groups: whoever finds one takes several for "or".
    const isAnyFound = answer.ok && answer.value.searches.some(({ page }) => !page.isEmpty);
    if (isAnyFound && next === 'any-channel') break;
  }
  if (first === null) return fail({ kind: 'no-answer' });
  return first.ok && way === null ? ok({ ...first.value, way: null }) : first;
}

/** Any further page of a search. */
export const nextPage = (
  { requests, now, ...patience }: Searching,
  question: BoardQuestion,
  page: number,
): Promise<Result<FoundPage, RequestFailure>> =>
  patiently(() => searchBoard(requests, question, page, now()), patience);

/** The pages after the first, those next to it first. */
export const furtherPages = (searches: readonly TicketSearch[]) =>
  searches
    .flatMap(({ question, page }) =>
      Array.from({ length: pagesOf(page) - 1 }, (_, index) => ({ question, number: index + 2 })),
    )
    .toSorted((a, b) => a.number - b.number);

const waysOf = ({ scope, groupIds }: BoardQuestion): readonly SearchWay[] => [
  'as-asked',
  'any-channel',
  ...(scope === 'groups' && groupIds.length > 1 ? (['each-group'] as const) : []),
];

async function searchIn(
  way: SearchWay,
  searching: Searching,
  question: BoardQuestion,
): Promise<Result<FirstPages, RequestFailure>> {
  const searches: TicketSearch[] = [];
  let failure: RequestFailure | null = null;
  let missing = 0;
  const questions = questionsIn(way, question);
  for (const one of questions.slice(0, MOST_PAGES)) {
    const page = await nextPage(searching, one, 1);
    if (page.ok) searches.push({ question: one, page: page.value });
    else {
      missing += 1;
      failure = page.error;
    }
  }
  if (failure !== null && searches.length === 0) return fail(failure);
  return ok({ searches, way, missing, hasMoreGroups: questions.length > MOST_PAGES });
}

/** What to ask for in this way: one question, or one a group. */
export function questionsIn(way: SearchWay, question: BoardQuestion): readonly BoardQuestion[] {
  if (way === 'as-asked') return [question];
  const anyChannel = { ...question, isAnyChannel: true };
  if (way === 'any-channel' || question.scope !== 'groups') return [anyChannel];
  return question.groupIds.map((id) => ({ ...anyChannel, groupIds: [id] }));
}

const isRefusedQuery = (failure: RequestFailure): boolean =>
  failure.kind === 'status' && (failure.status === 400 || failure.status === 422);
