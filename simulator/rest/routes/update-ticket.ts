import { ApiError } from '../../host/api-error';
import type { HostResponse } from '../../host/host';
import { oneOf } from '../../host/values';
import { isBlank, plainToHtml } from '../../world/composer-text';
import { ticketIn } from '../../world/lookup';
import { savedTicket } from '../../world/saved-ticket';
import { updatedAtOf } from '../../world/session';
import type { SimTicket } from '../../world/ticket-types';
import type { Variants } from '../../world/variants';
import type { TicketPatch, World } from '../../world/world';
import { conflict, invalid, ok, type RestCall } from '../route';
import { restComment } from '../shapes/history-shapes';
import { iso, restTicket } from '../shapes/rest-shapes';

type Change = (ticket: SimTicket, value: unknown) => TicketPatch;

const list = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);

/** What a PUT may change here; anything else is refused by name. */
const CHANGES: Readonly<Record<string, Change>> = {
  subject: (_, value) => ({ subject: String(value) }),
  status: (_, value) => ({ status: oneOf(value, ['open', 'pending', 'hold', 'solved', 'closed']) }),
  priority: (_, value) => ({ priority: oneOf(value, ['low', 'normal', 'high', 'urgent']) }),
  type: (_, value) => ({ type: oneOf(value, ['question', 'incident', 'problem', 'task']) }),
  external_id: (_, value) => ({ externalId: value === null ? null : String(value) }),
  assignee_id: (_, value) => ({ assigneeId: value === null ? null : Number(value) }),
  requester_id: (_, value) => ({ requesterId: Number(value) }),
  tags: (_, value) => ({ tags: list(value) }),
  additional_tags: ({ tags }, value) => ({ tags: [...new Set([...tags, ...list(value)])] }),
  remove_tags: ({ tags }, value) => ({ tags: tags.filter((tag) => !list(value).includes(tag)) }),
  custom_fields: ({ customFields }, value) => ({
    customFields: {
      ...customFields,
      ...Object.fromEntries(
        (value as { id: number; value: unknown }[]).map((field) => [field.id, field.value]),
      ),
    },
  }),
  safe_update: () => ({}),
  updated_stamp: () => ({}),
};

/** With `safe_update`, who has not seen the ticket's latest update changes nothing (?). Stamps have whole seconds. */
function isOutdated(
  ticket: SimTicket,
  wanted: Record<string, unknown>,
  variants: Variants,
): boolean {
  const isSafe = wanted.safe_update === true || wanted.safe_update === 'true';
  return isSafe && wanted.updated_stamp !== iso(updatedAtOf(ticket, variants));
}

/** `PUT /api/v2/tickets/{id}`: the open ticket hears it as a change by somebody else. */
export function updateTicket({ world, data, ids: [id = 0] }: RestCall): HostResponse {
  const { ticket: wanted } = (data ?? {}) as { ticket?: Record<string, unknown> };
  if (!wanted) return invalid('the body needs a "ticket"');
  const { comment, ...fields } = wanted;
  const note = comment === undefined ? null : readNote(comment);
  if (typeof note === 'string') return invalid(note);
  const unknown = Object.keys(fields).filter((name) => !Object.hasOwn(CHANGES, name));
  if (unknown.length) return invalid(`the local Zendesk cannot update ${unknown.join(', ')}`);
  const before = savedTicket(ticketIn(world.state, id));
  if (before.status === 'closed') return invalid('Status: closed is final');
  if (isOutdated(before, wanted, world.state.variants)) return conflict();
  for (const [name, value] of Object.entries(fields)) {
    try {
      const patch = CHANGES[name]?.(savedTicket(ticketIn(world.state, id)), value);
      if (patch) world.updateTicket(id, patch, 'somebody else');
    } catch (error) {
      if (error instanceof ApiError) return invalid(`${name}: ${error.message}`);
      throw error;
    }
  }
  const audit = note ? { audit: auditOfNote(world, id, world.addNote(id, note)) } : {};
  return ok({ ticket: restTicket(ticketIn(world.state, id), world.state), ...audit });
}

const NOTE_PARTS = ['body', 'html_body', 'public'];
/** (S) what a comment may hold. */
const LONGEST_NOTE = 65_535;

/** The note that a comment asks for, or why it cannot be had: the local Zendesk's API answers no customer. */
function readNote(comment: unknown): { html: string } | string {
  const parts = (comment ?? {}) as Record<string, unknown>;
  const unknown = Object.keys(parts).filter((name) => !NOTE_PARTS.includes(name));
  if (unknown.length) return `the local Zendesk knows no ${unknown.join(', ')} of a comment`;
  if (parts.public !== false) return 'the local Zendesk takes only private comments';
  const html = typeof parts.html_body === 'string' ? parts.html_body : null;
  const text = typeof parts.body === 'string' ? parts.body : '';
  const body = html ?? plainToHtml(text);
  if (isBlank(body)) return 'Comment: cannot be blank';
  return body.length > LONGEST_NOTE ? 'Comment: is too long' : { html: body };
}

/** What the update wrote: `audit.events` holds the comment. */
function auditOfNote(world: World, ticketId: number, messageId: string): Record<string, unknown> {
  const { conversation } = ticketIn(world.state, ticketId);
  const index = conversation.findIndex(({ id }) => id === messageId);
  const message = conversation[index];
  const commentId = ticketId * 10_000 + index + 1;
  return { ticket_id: ticketId, events: message ? [restComment(message, commentId)] : [] };
}
