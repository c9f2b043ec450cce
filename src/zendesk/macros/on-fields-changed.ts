import type { ZafClient } from '../sdk/zaf-client';

/** What a preview is made of: the ticket's fields, and the people whose names stand in macros. */
const EVENTS = [
  'ticket.updated',
  'ticket.submit.done',
  ...['status', 'priority', 'type', 'subject', 'tags', 'form', 'brand', 'organization'].map(
    (name) => `ticket.${name}.changed`,
  ),
  ...['requester', 'requester.id', 'assignee', 'assignee.user.id', 'assignee.group.id'].map(
    (name) => `ticket.${name}.changed`,
  ),
];

/**
 * Calls `listener` when a field of the ticket changed, by whomever, until `stop` ends it.
 * @param fields the account's own fields to listen for: `custom_field_360001`.
 */
export function onFieldsChanged(
  client: Pick<ZafClient, 'on' | 'off'>,
  fields: readonly string[],
  listener: () => void,
): () => void {
  const events = [...EVENTS, ...fields.map((field) => `ticket.${field}.changed`)];
  for (const event of events) client.on(event, listener);
  return () => {
    for (const event of events) client.off(event, listener);
  };
}
