import type { Requests } from '../request/ask';
import { getAll } from '../sdk/get-all';
import { settle } from '../sdk/settle';
import type { ZafClient } from '../sdk/zaf-client';
import type { ChangedFields } from './changed-fields';
import { type ComparedField, comparedFields, fieldNamed } from './compared-fields';
import { fetchSavedTicket, type SavedTicket } from './saved-ticket';

/** The agent waits for the update: protecting edits must not delay it. */
const LOOK_LIMIT_MS = 2_000;

interface Edit {
  readonly field: ComparedField;
  /** What the field is to hold, by what it holds now. */
  readonly wanted: (now: unknown) => unknown;
}

interface EditsOfTicket {
  readonly client: Pick<ZafClient, 'get' | 'set'>;
  readonly requests: Requests;
  readonly changed: ChangedFields;
  readonly ticketId: string;
}

/**
 * Runs an API update of the ticket, then restores unsaved edits that it undid, as it may redraw the
 * ticket (?). Only fields that an event named count: any other difference may be a colleague's
 * saved change. What cannot be read in time is not protected, nor is the assignee, which is set in
 * another form.
 */
export async function preserveUnsavedEdits<T>(
  ticket: EditsOfTicket,
  update: () => Promise<T>,
): Promise<T> {
  const edits = await soon(unsavedEdits(ticket));
  const result = await update();
  if (edits.length > 0) await putBack(ticket.client, edits);
  return result;
}

async function unsavedEdits(ticket: EditsOfTicket): Promise<readonly Edit[]> {
  const { client, requests, changed, ticketId } = ticket;
  if (changed.names().size === 0) return [];
  const saved = await fetchSavedTicket(requests, ticketId);
  if (!saved.ok) return [];
  const known = comparedFields(saved.value);
  const named = [...changed.names()].map((name) => fieldNamed(name, known));
  const fields = [...new Set(named)].filter(
    (field) => field !== null && field.path !== 'ticket.assignee',
  ) as readonly ComparedField[];
  const shown = await readFields(client, fields);
  return fields.flatMap((field) => {
    const value = shown.get(field);
    const now = value === undefined ? null : field.read(value);
    return now === null || now === field.value ? [] : [editOf(field, value, saved.value)];
  });
}

/** Tags are merged: one that is missing here may be a colleague's, so none is removed. */
function editOf(field: ComparedField, shown: unknown, { tags }: SavedTicket): Edit {
  if (field.path !== 'ticket.tags' || !Array.isArray(shown)) return { field, wanted: () => shown };
  const added = shown.filter((tag) => !tags.includes(tag));
  return {
    field,
    wanted: (now) => (Array.isArray(now) ? [...new Set([...now, ...added])] : shown),
  };
}

async function putBack(client: EditsOfTicket['client'], edits: readonly Edit[]): Promise<void> {
  const shown = await readFields(
    client,
    edits.map(({ field }) => field),
  );
  for (const { field, wanted } of edits) {
    const now = shown.get(field);
    const value = wanted(now);
    if (field.read(now) === field.read(value)) continue;
    await settle(`set ${field.path}`, () => client.set(field.path, value));
  }
}

async function readFields(
  client: EditsOfTicket['client'],
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
