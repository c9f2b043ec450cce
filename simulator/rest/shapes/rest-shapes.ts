import { findUser } from '../../world/lookup';
import type { SimMacro } from '../../world/macro-types';
import { groupsOf } from '../../world/people';
import type { SimGroup, SimUser, SimUserField, TicketAccess } from '../../world/people-types';
import { savedTicket } from '../../world/saved-ticket';
import { updatedAtOf } from '../../world/session';
import type { SimTicket } from '../../world/ticket-types';
import type { WorldState } from '../../world/world-state';
import { viaOf } from './via';

export const iso = (at: number) => new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z');

export function apiUrl(state: WorldState, path: string): string {
  return `https://${state.account.subdomain}.zendesk.com/api/v2/${path}.json`;
}

/** Zendesk's names; an agent who may see everything has none. */
const RESTRICTIONS: Readonly<Record<TicketAccess, string | null>> = {
  all: null,
  groups: 'groups',
  assigned: 'assigned',
};

export function restUser(user: SimUser, state: WorldState): Record<string, unknown> {
  return {
    id: user.id,
    url: apiUrl(state, `users/${user.id}`),
    name: user.name,
    email: user.email,
    phone: user.phone,
    role: user.role,
    custom_role_id: user.customRole?.id ?? null,
    locale: user.locale,
    time_zone: user.timeZone.split('/').at(-1),
    iana_time_zone: user.timeZone,
    tags: user.tags,
    // All that the account asks for; null where nobody has answered (?).
    user_fields: {
      ...Object.fromEntries(state.userFields.map(({ key }) => [key, null])),
      ...user.userFields,
    },
    // When, is made up, and the same for all.
    created_at: '2024-03-01T08:00:00Z',
    updated_at: '2026-10-01T08:00:00Z',
    last_login_at: user.role === 'end-user' ? null : '2026-10-01T08:00:00Z',
    active: true,
    verified: true,
    suspended: false,
    ...(user.role === 'end-user'
      ? {}
      : { ticket_restriction: RESTRICTIONS[user.ticketAccess ?? 'all'], role_type: null }),
    organization_id: user.organizationId ?? null,
    default_group_id: groupsOf(user)[0]?.id ?? null,
    photo: null,
  };
}

/** Beside users, with `include=groups`. */
export function restGroup({ id, name }: SimGroup, state: WorldState): Record<string, unknown> {
  return { id, url: apiUrl(state, `groups/${id}`), name, default: id === 1, deleted: false };
}

export function restUserField(
  { id, key, title, type, options }: SimUserField,
  state: WorldState,
): Record<string, unknown> {
  return {
    id,
    url: apiUrl(state, `user_fields/${id}`),
    key,
    type,
    title,
    raw_title: title,
    description: '',
    position: state.userFields.findIndex((field) => field.id === id),
    active: true,
    system: false,
    ...(options.length === 0
      ? {}
      : {
          custom_field_options: options.map(({ name, value }, index) => ({
            id: id * 100 + index,
            name,
            raw_name: name,
            value,
          })),
        }),
  };
}

export function restTicket(shown: SimTicket, state: WorldState): Record<string, unknown> {
  const ticket = savedTicket(shown);
  const fields = Object.entries(ticket.customFields).map(([id, value]) => ({
    id: Number(id),
    value,
  }));
  return {
    id: ticket.id,
    url: apiUrl(state, `tickets/${ticket.id}`),
    external_id: ticket.externalId,
    via: viaOf(ticket, state),
    created_at: iso(ticket.createdAt),
    updated_at: iso(updatedAtOf(ticket, state.variants)),
    type: ticket.type,
    subject: ticket.subject,
    raw_subject: ticket.subject,
    description: ticket.conversation[0]?.text ?? '',
    priority: ticket.priority,
    status: ticket.status,
    recipient: null,
    requester_id: ticket.requesterId,
    submitter_id: ticket.requesterId,
    assignee_id: ticket.assigneeId,
    organization_id: findUser(state, ticket.requesterId)?.organizationId ?? null,
    group_id: ticket.groupId,
    collaborator_ids: ticket.collaboratorIds,
    follower_ids: [],
    email_cc_ids: [],
    tags: ticket.tags,
    custom_fields: fields,
    fields,
    is_public: true,
    brand_id: 1,
  };
}

export function restMacro(
  macro: SimMacro,
  state: WorldState,
  include: readonly string[] = [],
): Record<string, unknown> {
  // Use counts are asked for by name; these are made up, but steady.
  const usage = include.filter((name) => name.startsWith('usage_'));
  return {
    id: macro.id,
    url: apiUrl(state, `macros/${macro.id}`),
    title: macro.title,
    raw_title: macro.title,
    description: macro.description,
    active: macro.active,
    default: false,
    position: state.macros.indexOf(macro) + 1,
    created_at: iso(macro.createdAt),
    updated_at: iso(macro.updatedAt),
    actions: macro.actions,
    restriction: macro.personal ? { type: 'User', id: state.agentId } : null,
    ...Object.fromEntries(usage.map((name) => [name, (macro.id * 7) % 23])),
  };
}
