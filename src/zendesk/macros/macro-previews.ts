import {
  type FieldChange,
  type FieldsLeft,
  fieldOfAction,
  type MacroPreview,
} from '../../core/macro/field-changes';
import type { Macro } from '../../core/macro/macro';
import type { RequestFailure } from '../../core/request-failure';
import type { Result } from '../../core/result';
import type { Requests } from '../request/ask';
import type { ZafClient } from '../sdk/zaf-client';
import { fieldsLeftBy, previewMacro } from './preview-macro';
import { putFieldsBack } from './put-fields-back';

export interface MacroPreviews {
  /** Zendesk's preview for a reply on this channel. One request; nothing is changed. */
  readonly preview: (
    macro: Macro,
    channel: string,
  ) => Promise<Result<MacroPreview, RequestFailure>>;
  /** The fields that an applied macro left changed and unsaved. One request. */
  readonly fieldsLeftBy: (macro: Macro) => Promise<Result<FieldsLeft, RequestFailure>>;
  /** Reverts these changes on the page, as far as possible. */
  readonly putFieldsBack: (changes: readonly FieldChange[]) => Promise<void>;
  /**
   * Calls `listener` when what this macro's previews depend on changed; returns the way to stop.
   */
  readonly onChange: (macro: Macro, listener: () => void) => () => void;
}

export function createMacroPreviews(
  client: ZafClient,
  requests: Requests,
  ticketId: () => string,
): MacroPreviews {
  return {
    preview: (macro, channel) =>
      previewMacro(client, requests, macro, { ticketId: ticketId(), channel }),
    fieldsLeftBy: (macro) => fieldsLeftBy(client, requests, macro, { ticketId: ticketId() }),
    putFieldsBack: (changes) => putFieldsBack(client, changes),
    onChange(macro, listener) {
      const fields = macro.actions.map(fieldOfAction).filter((field) => field !== null);
      const own = fields.filter((field) => field.startsWith('custom_field_'));
      return onFieldsChanged(client, [...new Set(own)], listener);
    },
  };
}

/** What a preview depends on: the ticket's fields, and people that macros name. */
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
 * Calls `listener` when anyone changed a field of the ticket, until `stop`.
 * @param fields custom fields to listen for: `custom_field_360001`.
 */
function onFieldsChanged(
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
