import type { BoardTicket } from '../../core/board/board-ticket';
import type { RequestFailure } from '../../core/request-failure';
import { ok, type Result } from '../../core/result';
import { exportBoard } from '../../zendesk/board/export-board';
import { getJson } from '../../zendesk/request/ask';
import { patiently } from '../patient';
import type { OnStep } from './ask-board';
import { questionsIn } from './first-pages';
import { type Asking, inChunks, readAgain, workOff } from './read-again';

/** What the export showed beyond the tickets that were known. */
export interface Beyond {
  readonly tickets: ReadonlyMap<string, BoardTicket>;
  /** How many there are in all. */
  readonly found: number;
  /** Bulk reads that did not come. */
  readonly missingPages: number;
}

/**
 * The tickets that no search shows, through Zendesk's export: at the agent's click only. What is known
 * already is not read again.
 */
export async function askBeyond(
  asking: Asking,
  known: ReadonlyMap<string, BoardTicket>,
  onStep: OnStep,
): Promise<Result<Beyond, RequestFailure>> {
  const { signal } = asking;
  const exported = await exportAll(asking);
  if (!exported.ok) return exported;
  const fresh = exported.value.filter(({ id }) => !known.has(id));
  const tickets = new Map(fresh.map((ticket) => [ticket.id, ticket]));
  const chunks = inChunks([...tickets.keys()]);
  let missingPages = 0;
  let done = 1;
  const queue = chunks.map((ids) => async () => {
    if (!(await readAgain(asking, tickets, ids))) missingPages += 1;
    done += 1;
    onStep(done, 1 + chunks.length);
  });
  await workOff(queue, signal);
  return ok({ tickets, found: exported.value.length, missingPages });
}

/** All or a failure, as half of them must not pass for the whole. Each page is waited for by itself. */
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
