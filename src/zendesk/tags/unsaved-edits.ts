import * as v from 'valibot';
import { getAll } from '../sdk/get-all';
import type { ZafClient } from '../sdk/zaf-client';
import type { SavedTicket } from './saved-ticket';

/** Tells whether the agent has changed a field of the ticket without saving it. */
export interface UnsavedEdits {
  /** @param saved the ticket as Zendesk has it. What cannot be compared counts as unsaved. */
  readonly areThere: (saved: SavedTicket) => Promise<boolean>;
}

const changeShape = v.looseObject({ propertyName: v.string() });

/** No fields of the ticket: the conversation goes on by itself, and the composer is looked at apart. */
const NO_FIELD =
  /^(comment|channel$|ticket\.(comments?|conversation|editor|viewers|updatedAt|postSaveAction)(\.|$))/;

const CUSTOM = /^ticket\.custom_field_(\d+)$/;

/** None is null, '' or '-', as Zendesk's products write it. */
const plain = (value: unknown): string => {
  if (value === null || value === undefined || value === '-') return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

const sorted = (value: unknown): string =>
  Array.isArray(value) ? [...value].map(String).sort().join(' ') : plain(value);

/** Where the field that an event named can be read, and what it holds where it is saved; null: not known. */
function savedValue(
  name: string,
  saved: SavedTicket,
): {
  readonly path: string;
  readonly value: string;
  readonly read: (value: unknown) => string;
} | null {
  const custom = CUSTOM.exec(name)?.[1];
  if (custom !== undefined) {
    const { value } = saved.custom_fields.find(({ id }) => id === custom) ?? {};
    return {
      path: `ticket.customField:custom_field_${custom}`,
      value: sorted(value),
      read: sorted,
    };
  }
  switch (name) {
    case 'ticket.tags':
      return { path: name, value: sorted(saved.tags), read: sorted };
    case 'ticket.status':
    case 'ticket.statusCategory':
      return { path: name, value: plain(saved.status), read: plain };
    case 'ticket.priority':
      return { path: name, value: plain(saved.priority), read: plain };
    case 'ticket.type':
      return { path: name, value: plain(saved.type), read: plain };
    case 'ticket.subject':
      return { path: name, value: plain(saved.subject), read: plain };
    default:
      return null;
  }
}

/** May have been edited before the app was opened beside the ticket, when nobody listened. */
const EDITED_MOST = ['ticket.status', 'ticket.priority', 'ticket.type', 'ticket.tags'] as const;

/**
 * Events say which fields changed since the last save, but not whose change it was. So those fields
 * are read and compared with the saved ticket: what is the same is saved. A field that an event named
 * and that cannot be compared counts as unsaved until the ticket is saved.
 */
export function watchUnsavedEdits(
  client: Pick<ZafClient, 'get' | 'on' | 'off'>,
  signal: AbortSignal,
): UnsavedEdits {
  const changed = new Set<string>(EDITED_MOST);
  const onChange = (payload: unknown) => {
    const change = v.safeParse(changeShape, payload);
    if (change.success && !NO_FIELD.test(change.output.propertyName)) {
      changed.add(change.output.propertyName);
    }
  };
  const onSaved = () => changed.clear();
  client.on('*.changed', onChange);
  client.on('ticket.saved', onSaved);
  signal.addEventListener('abort', () => {
    client.off('*.changed', onChange);
    client.off('ticket.saved', onSaved);
  });

  return {
    async areThere(saved) {
      const fields = [...changed].map((name) => savedValue(name, saved));
      if (fields.includes(null)) return true;
      const known = fields.filter((one) => one !== null);
      if (known.length === 0) return false;
      const answers = await getAll(
        client,
        known.map(({ path }) => path),
      );
      if (!answers.ok) return true;
      return known.some(({ path, value, read }) => {
        const answer = answers.value[path];
        return !answer?.ok || read(answer.value) !== value;
      });
    },
  };
}
