import type { Requests } from '../request/requests';
import { getAll } from '../sdk/get-all';
import { settle } from '../sdk/settle';
import type { ZafClient } from '../sdk/zaf-client';
import { type ComparedField, comparedFields } from './compared-fields';
import { fetchSavedTicket } from './fetch-saved-ticket';
import type { SavedTicket } from './saved-ticket';

/** The update is the agent's own wish: what protects it must not keep it waiting. */
const LOOK_LIMIT_MS = 2_000;

interface Edit {
  readonly field: ComparedField;
  /** As the page holds it, and takes it back. */
  readonly shown: unknown;
}

type EditsClient = Pick<ZafClient, 'get' | 'set'>;

/**
 * Does something to the ticket by Zendesk's API, and puts back what that undid of the fields which the
 * agent has changed and not saved: whether such an update draws the ticket anew is not known (?). What
 * cannot be read in time is not protected. An assignee is not put back: it is set in another form.
 */
export async function keepingEdits<T>(
  client: EditsClient,
  requests: Requests,
  ticketId: string,
  update: () => Promise<T>,
): Promise<T> {
  const edits = await soon(unsavedEdits(client, requests, ticketId));
  const result = await update();
  if (edits.length > 0) await putBack(client, edits);
  return result;
}

async function unsavedEdits(
  client: EditsClient,
  requests: Requests,
  ticketId: string,
): Promise<readonly Edit[]> {
  const saved = await fetchSavedTicket(requests, ticketId);
  return saved.ok ? editsAgainst(client, saved.value) : [];
}

async function editsAgainst(client: EditsClient, saved: SavedTicket): Promise<readonly Edit[]> {
  const fields = [...comparedFields(saved).values()].filter(
    ({ path }) => path !== 'ticket.assignee',
  );
  const shown = await readFields(client, fields);
  return fields.flatMap((field): Edit[] => {
    const value = shown.get(field);
    const now = value === undefined ? null : field.read(value);
    return now === null || now === field.value ? [] : [{ field, shown: value }];
  });
}

async function putBack(client: EditsClient, edits: readonly Edit[]): Promise<void> {
  const now = await readFields(
    client,
    edits.map(({ field }) => field),
  );
  for (const { field, shown } of edits) {
    if (field.read(now.get(field)) === field.read(shown)) continue;
    await settle(`set ${field.path}`, () => client.set(field.path, shown));
  }
}

async function readFields(
  client: EditsClient,
  fields: readonly ComparedField[],
): Promise<ReadonlyMap<ComparedField, unknown>> {
  const answers = await getAll(
    client,
    fields.map(({ path }) => path),
  );
  const read = new Map<ComparedField, unknown>();
  if (!answers.ok) return read;
  for (const field of fields) {
    const answer = answers.value[field.path];
    if (answer?.ok) read.set(field, answer.value);
  }
  return read;
}

function soon(edits: Promise<readonly Edit[]>): Promise<readonly Edit[]> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<readonly Edit[]>((resolve) => {
    timer = setTimeout(() => resolve([]), LOOK_LIMIT_MS);
  });
  return Promise.race([edits, tooLate]).finally(() => clearTimeout(timer));
}
