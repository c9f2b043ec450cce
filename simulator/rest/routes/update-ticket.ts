import { ApiError } from '../../host/api-error';
import type { HostResponse } from '../../host/host';
import { oneOf } from '../../host/values';
import { ticketIn } from '../../world/lookup';
import type { SimTicket } from '../../world/types';
import type { TicketPatch } from '../../world/world';
import { invalid, ok, type RestCall } from '../route';
import { restTicket } from '../shapes/rest-shapes';

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

/** `PUT /api/v2/tickets/{id}`: the open ticket hears it as a change by somebody else. */
export function updateTicket({ world, data, ids: [id = 0] }: RestCall): HostResponse {
  const { ticket: wanted } = (data ?? {}) as { ticket?: Record<string, unknown> };
  if (!wanted) return invalid('the body needs a "ticket"');
  const unknown = Object.keys(wanted).filter((name) => !Object.hasOwn(CHANGES, name));
  if (unknown.length) return invalid(`the local Zendesk cannot update ${unknown.join(', ')}`);
  if (ticketIn(world.state, id).status === 'closed') return invalid('Status: closed is final');
  for (const [name, value] of Object.entries(wanted)) {
    try {
      const patch = CHANGES[name]?.(ticketIn(world.state, id), value);
      if (patch) world.updateTicket(id, patch, 'somebody else');
    } catch (error) {
      if (error instanceof ApiError) return invalid(`${name}: ${error.message}`);
      throw error;
    }
  }
  return ok({ ticket: restTicket(ticketIn(world.state, id), world.state) });
}
