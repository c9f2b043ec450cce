import * as v from 'valibot';
import { idShape } from '../ticket/ticket-shapes';
import type { SavedTicket } from './saved-ticket';

/** A field that can be compared with its saved value. */
export interface ComparedField {
  readonly path: string;
  /** Saved, in the form that `read` gives. */
  readonly value: string;
  /** null: the page's form is unknown to us. */
  readonly read: (shown: unknown) => string | null;
  /** Does it count as unsaved if unreadable, though no event named it? */
  readonly isOnEveryPage: boolean;
}

/** Nothing is null, '', '-' or, for a box never ticked, false, as Zendesk's products write it. */
const plain = (value: unknown): string => {
  if (value === null || value === undefined || value === '-' || value === false) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

const sorted = (value: unknown): string =>
  Array.isArray(value) ? [...value].map(String).sort().join(' ') : plain(value);

const someone = v.nullable(v.looseObject({ id: idShape }));
const assigneeShape = v.looseObject({ user: someone, group: someone });

const assigned = (user: string | null | undefined, group: string | null | undefined): string =>
  `${user ?? ''} ${group ?? ''}`;

function readAssignee(shown: unknown): string | null {
  const shape = v.safeParse(assigneeShape, shown);
  return shape.success ? assigned(shape.output.user?.id, shape.output.group?.id) : null;
}

/** The comparable fields of a ticket, by their event names. */
export function comparedFields(saved: SavedTicket): ReadonlyMap<string, ComparedField> {
  const field = (path: string, value: unknown, read = plain): [string, ComparedField] => [
    path,
    { path, value: read(value), read, isOnEveryPage: true },
  ];
  const custom = saved.custom_fields.map(({ id, value }): [string, ComparedField] => [
    `ticket.custom_field_${id}`,
    customField(id, value),
  ]);
  const assignee: ComparedField = {
    path: 'ticket.assignee',
    value: assigned(saved.assignee_id, saved.group_id),
    read: readAssignee,
    isOnEveryPage: false,
  };
  return new Map([
    field('ticket.status', saved.status),
    field('ticket.priority', saved.priority),
    field('ticket.type', saved.type),
    field('ticket.subject', saved.subject),
    field('ticket.tags', saved.tags, sorted),
    [assignee.path, assignee],
    ...custom,
  ]);
}

/** A form shows only some of the account's custom fields. */
const customField = (id: string, value: unknown): ComparedField => ({
  path: `ticket.customField:custom_field_${id}`,
  value: sorted(value),
  read: sorted,
  isOnEveryPage: false,
});

const CUSTOM = /^ticket\.custom_field_(\d+)$/;

/** The field that an event named; null: not comparable. */
export function fieldNamed(
  name: string,
  known: ReadonlyMap<string, ComparedField>,
): ComparedField | null {
  const custom = CUSTOM.exec(name)?.[1];
  const field = known.get(name === 'ticket.statusCategory' ? 'ticket.status' : name);
  // One that the saved ticket lacks is empty there.
  return field ?? (custom === undefined ? null : customField(custom, null));
}
