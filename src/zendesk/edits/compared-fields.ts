import * as v from 'valibot';
import { idShape } from '../ticket/ticket-shapes';
import type { SavedTicket } from './saved-ticket';

/** A field that can be read from the page and compared with what is saved. */
export interface ComparedField {
  readonly path: string;
  /** What is saved, in the form that `read` gives. */
  readonly value: string;
  /** null: the page tells it in a form we do not know. */
  readonly read: (shown: unknown) => string | null;
  /** Whether it counts as unsaved where it cannot be read, though no event has named it. */
  readonly isOnEveryPage: boolean;
}

/** Nothing is null, '', '-' or, in a box that was never ticked, false, as Zendesk's products write it. */
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

/** Every field of a ticket that can be compared, by the name that events give it. */
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

/** The page need not know each custom field of the account: a form shows some of them. */
const customField = (id: string, value: unknown): ComparedField => ({
  path: `ticket.customField:custom_field_${id}`,
  value: sorted(value),
  read: sorted,
  isOnEveryPage: false,
});

const CUSTOM = /^ticket\.custom_field_(\d+)$/;

/** The field that an event named; null: it cannot be compared. */
export function fieldNamed(
  name: string,
  known: ReadonlyMap<string, ComparedField>,
): ComparedField | null {
  const custom = CUSTOM.exec(name)?.[1];
  const field = known.get(name === 'ticket.statusCategory' ? 'ticket.status' : name);
  // One that the saved ticket does not have is empty there.
  return field ?? (custom === undefined ? null : customField(custom, null));
}
