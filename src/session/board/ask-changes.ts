import type { BoardTicket } from '../../core/board/board-ticket';
import type { RequestFailure } from '../../core/request-failure';
import { ok, type Result } from '../../core/result';
import { type EpochMs, epochMs, minutes } from '../../core/time';
import { isLive } from '../../zendesk/board/read-board-ticket';
import { MOST_IDS } from '../../zendesk/board/read-tickets';
import { firstPages, furtherPages, nextPage } from './first-pages';
import { type Asking, inChunks, readAgain, workOff } from './read-again';

/** Zendesk's index lags about a minute; what it shows later than this, the next whole reading finds. */
const LAG_MS = minutes(5);

/** With more pages of changes the whole is read. */
const FEW_PAGES = 3;

export interface BoardChanges {
  /** All of the scope, those first at which nobody has looked for the longest time. */
  readonly tickets: ReadonlyMap<string, BoardTicket>;
  /** Pages of the search or of the bulk reads that did not come. */
  readonly missingPages: number;
}

/**
 * What changed among tickets since they were asked for: one search, solved ones included, and one bulk
 * read for a hundred. Tickets that went to somebody else are found by no search of the scope, so the
 * bulk read is filled up with those at which nobody has looked for the longest time.
 *
 * The others are as they were, so far as a search tells; but a closed window of theirs is proved only
 * by who looks from now on.
 * @returns null: too much has changed, the whole is to be read.
 */
export async function askChanges(
  asking: Asking,
  before: ReadonlyMap<string, BoardTicket>,
  since: EpochMs,
): Promise<Result<BoardChanges | null, RequestFailure>> {
  const askedAt = asking.now();
  const updatedAfter = epochMs(since - LAG_MS);
  const question = { ...asking.question, isAnyStatus: true, updatedAfter };
  const first = await firstPages(asking, question, asking.way);
  if (!first.ok) return first;
  const further = furtherPages(first.value.searches);
  if (further.length >= FEW_PAGES) return ok(null);
  let missingPages = first.value.missing;
  const found = first.value.searches.flatMap(({ page }) => page.tickets);
  for (const { question: next, number } of further) {
    const page = await nextPage(asking, next, number);
    if (page.ok) found.push(...page.value.tickets);
    else missingPages += 1;
  }

  const tickets = new Map([...before].map(([id, ticket]) => [id, { ...ticket, askedAt }]));
  const changed = found.filter((ticket) => tickets.has(ticket.id) || isLive(ticket));
  for (const ticket of changed) if (!tickets.has(ticket.id)) tickets.set(ticket.id, ticket);
  const ids = filledUp(new Set(changed.map(({ id }) => id)), before.keys());
  const queue = inChunks([...ids]).map((chunk) => async () => {
    if (!(await readAgain(asking, tickets, chunk))) missingPages += 1;
  });
  await workOff(queue, asking.signal);
  return ok({ tickets, missingPages });
}

/** As many as cost no further request. */
function filledUp(ids: Set<string>, others: Iterable<string>): ReadonlySet<string> {
  const most = Math.max(1, Math.ceil(ids.size / MOST_IDS)) * MOST_IDS;
  for (const id of others) {
    if (ids.size >= most) break;
    ids.add(id);
  }
  return ids;
}
