import * as v from 'valibot';
import type { TicketFields } from '../../core/macro/field-changes';
import { fieldValueShape, type restTicketShape, valueShape } from './preview-shapes';

const NAMES = ['status', 'priority', 'type', 'subject', 'assignee_id', 'group_id', 'tags'] as const;

/** A custom field's value as text; null: not set. */
export function customValue(value: unknown): string | null {
  if (Array.isArray(value)) return value.map(customValue).filter(Boolean).join(', ') || null;
  const text = v.safeParse(valueShape, value);
  return text.success && text.output !== '' ? text.output : null;
}

/** A list of `{id, value}`, or an object by id. */
function customFields(fields: unknown): [string, string | null][] {
  if (!Array.isArray(fields)) {
    return typeof fields === 'object' && fields !== null
      ? Object.entries(fields).map(([id, value]) => [`custom_field_${id}`, customValue(value)])
      : [];
  }
  return fields.flatMap((item): [string, string | null][] => {
    const field = v.safeParse(fieldValueShape, item);
    if (!field.success) return [];
    return [[`custom_field_${field.output.id}`, customValue(field.output.value)]];
  });
}

/** A REST ticket's fields. A missing or odd one is left out. */
export function restTicketFields(ticket: v.InferOutput<typeof restTicketShape>): TicketFields {
  const known = NAMES.flatMap((name) => {
    const value = ticket[name];
    return value === undefined ? [] : [[name, value === '' ? null : value] as const];
  });
  return new Map<string, string | null | readonly string[]>([
    ...known,
    ...customFields(ticket.custom_fields),
    ...customFields(ticket.fields),
  ]);
}
