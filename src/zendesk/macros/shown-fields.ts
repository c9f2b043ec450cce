import * as v from 'valibot';
import { type FieldNames, fieldOfAction, type TicketFields } from '../../core/macro/field-changes';
import type { Macro } from '../../core/macro/macro';
import { getAll, parsed } from '../sdk/get-all';
import type { ZafClient } from '../sdk/zaf-client';
import {
  agentNamesShape,
  assigneeShape,
  namedShape,
  optionShape,
  ticketFieldShape,
} from './preview-shapes';
import { customValue } from './rest-ticket-fields';

const VALUES = ['status', 'priority', 'type', 'subject'] as const;

interface ShownFields {
  readonly fields: TicketFields;
  readonly names: FieldNames;
}

const customFieldsOf = (macro: Macro): string[] => [
  ...new Set(
    macro.actions
      .map(fieldOfAction)
      .filter((field) => field?.startsWith('custom_field_'))
      .map(String),
  ),
];

/**
 * The fields a macro may touch as the agent sees them, unsaved changes included, with Zendesk's
 * names for them and their values. No request; what is not told is left out.
 */
export async function shownFields(client: ZafClient, macro: Macro): Promise<ShownFields> {
  const custom = customFieldsOf(macro);
  const answered = await getAll(client, [
    ...VALUES.map((name) => `ticket.${name}`),
    'ticket.tags',
    'ticket.assignee',
    'currentUser',
    ...custom.flatMap((name) => [`ticket.customField:${name}`, `ticketFields:${name}`]),
  ]);
  const fields = new Map<string, string | null | readonly string[]>();
  const labels = new Map<string, string>();
  const values = new Map<string, Map<string, string>>();
  if (!answered.ok) return { fields, names: { fields: labels, values } };
  const answers = answered.value;
  const call = (field: string, value: string, name: string | null | undefined) => {
    if (name) values.set(field, (values.get(field) ?? new Map()).set(value, name));
  };

  for (const name of VALUES) {
    const value = parsed(answers, `ticket.${name}`, v.nullable(v.string()));
    if (value.ok) fields.set(name, value.value || null);
  }
  const tags = parsed(answers, 'ticket.tags', v.array(v.string()));
  if (tags.ok) fields.set('tags', tags.value);

  const assignee = parsed(answers, 'ticket.assignee', v.nullable(assigneeShape));
  if (assignee.ok) {
    const { user, group } = assignee.value ?? {};
    fields.set('assignee_id', user?.id ?? null);
    fields.set('group_id', group?.id ?? null);
    if (user) call('assignee_id', user.id, user.name);
    if (group) call('group_id', group.id, group.name);
  }
  const agent = parsed(answers, 'currentUser', agentNamesShape);
  if (agent.ok) {
    const { id, name, groups } = agent.value;
    if (id) call('assignee_id', id, name);
    for (const item of groups ?? []) {
      const group = v.safeParse(namedShape, item);
      if (group.success) call('group_id', group.output.id, group.output.name);
    }
  }
  for (const name of custom) {
    const value = answers[`ticket.customField:${name}`];
    if (value?.ok) fields.set(name, customValue(value.value));
    const field = parsed(answers, `ticketFields:${name}`, v.nullable(ticketFieldShape));
    if (!field.ok || !field.value) continue;
    if (field.value.label) labels.set(name, field.value.label);
    for (const item of field.value.optionValues ?? []) {
      const option = v.safeParse(optionShape, item);
      if (option.success) call(name, option.output.value, option.output.label);
    }
  }
  return { fields, names: { fields: labels, values } };
}
