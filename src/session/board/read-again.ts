import { isInScope } from '../../core/board/board-scope';
import type { BoardTicket } from '../../core/board/board-ticket';
import type { BoardQuestion } from '../../zendesk/board/board-query';
import { MOST_IDS, readTickets } from '../../zendesk/board/read-tickets';
import { patiently } from '../patient';
import type { Searching, SearchWay } from './first-pages';

/** Enough to be quick, and few enough to leave room for the agent's own clicks. */
const AT_ONCE = 3;

/** Whose tickets are asked for, and how. */
export interface Asking extends Searching {
  readonly question: BoardQuestion;
  /** How searches have to be asked here; null: not known yet. */
  readonly way: SearchWay | null;
  /** null: Zendesk does not say who asks. */
  readonly viewerId: string | null;
}

/**
 * Replaces tickets by what they are now, behind the others; one that is solved, gone or no longer of the
 * scope goes. False: they stay as they were.
 */
export async function readAgain(
  { requests, now, question, viewerId, ...patience }: Asking,
  tickets: Map<string, BoardTicket>,
  ids: readonly string[],
): Promise<boolean> {
  if (ids.length === 0) return true;
  const read = await patiently(() => readTickets(requests, ids, now()), patience);
  if (!read.ok) return false;
  for (const id of ids) tickets.delete(id);
  for (const ticket of read.value) {
    const asker = { viewerId, groupIds: question.groupIds };
    if (isInScope(ticket, question.scope, asker)) tickets.set(ticket.id, ticket);
  }
  return true;
}

/** Ids as many bulk reads take them. */
export const inChunks = (ids: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(ids.length / MOST_IDS) }, (_, index) =>
    ids.slice(index * MOST_IDS, (index + 1) * MOST_IDS),
  );

/** Works off a queue that may grow meanwhile. */
export async function workOff(queue: (() => Promise<void>)[], signal: AbortSignal): Promise<void> {
  const work = async () => {
    for (let next = queue.shift(); next && !signal.aborted; next = queue.shift()) await next();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
