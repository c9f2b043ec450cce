import * as v from 'valibot';
import type { BoardTicket } from '../../core/board/board-ticket';
import type { RequestFailure } from '../../core/request-failure';
import { fail, ok, type Result } from '../../core/result';
import type { EpochMs } from '../../core/time';
import { getJson, type Requests } from '../request/ask';
import { isLive, readBoardTicket, readSideloads } from './read-board-ticket';

/** Zendesk's limit of ids in one request. */
export const MOST_IDS = 100;

/** The address of a bulk read. */
export const manyTicketsPath = (ids: readonly string[]): string =>
  `/api/v2/tickets/show_many.json?ids=${encodeURIComponent(ids.join(','))}&include=metric_sets,users,groups`;

const pageShape = v.looseObject({ tickets: v.array(v.unknown()) });

/**
 * Tickets as they are now, with the names of their people and the times of their metrics, as far as
 * Zendesk adds them. Never rejects.
 * @param ids at most `MOST_IDS`.
 * @returns without those that are solved, are gone, or may not be seen.
 */
export async function readTickets(
  requests: Requests,
  ids: readonly string[],
  askedAt: EpochMs,
): Promise<Result<readonly BoardTicket[], RequestFailure>> {
  const answer = await getJson(requests, manyTicketsPath(ids));
  if (!answer.ok) return answer;
  const shape = v.safeParse(pageShape, answer.value);
  if (!shape.success) return fail({ kind: 'wrong-shape', detail: 'no list of tickets' });
  const sideloads = readSideloads(answer.value);
  const tickets = shape.output.tickets.map((item) => readBoardTicket(item, sideloads, askedAt));
  return ok(tickets.filter((ticket) => ticket !== null).filter(isLive));
}
