import { isRichComposer } from '../../world/composer-text';
import { userIn } from '../../world/lookup';
import { organizationOf } from '../../world/people';
import type { SimTicket } from '../../world/ticket-types';
import type { WorldState } from '../../world/world-state';
import { invalidValue } from '../api-error';
import { conversationItem, introItems, sdkComments } from '../shapes/conversation-item';
import { sdkOrganization } from '../shapes/organization';
import { channelShape } from '../shapes/target-channel';
import type { Property } from '../table';
import { integer, oneOf, record, text, textOrNull, texts } from '../values';

const SETTABLE_STATUS = ['new', 'open', 'pending', 'hold', 'solved'] as const;
const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;
const TYPES = ['question', 'incident', 'problem', 'task'] as const;

const iso = (at: number) => new Date(at).toISOString();

/** The ticket's own values (zaf-support-api.md sections 3 and 4). */
export const ticketProperties: Readonly<Record<string, Property>> = {
  'ticket.id': { get: ({ ticket }) => ticket.id },
  'ticket.isNew': { get: ({ ticket }) => ticket.isNew },
  'ticket.subject': {
    get: ({ ticket }) => ticket.subject,
    set: ({ world, ticket }, value) => world.updateTicket(ticket.id, { subject: text(value) }),
  },
  'ticket.description': { get: ({ ticket }) => ticket.conversation[0]?.text ?? '' },
  'ticket.status': {
    get: ({ ticket }) => ticket.status,
    set: ({ world, ticket }, value) => world.setStatus(ticket.id, oneOf(value, SETTABLE_STATUS)),
  },
  'ticket.statusCategory': {
    get: ({ ticket }) => (ticket.status === 'closed' ? 'solved' : ticket.status),
    set: ({ world, ticket }, value) => world.setStatus(ticket.id, oneOf(value, SETTABLE_STATUS)),
  },
  'ticket.priority': {
    get: ({ ticket }) => ticket.priority,
    set({ world, ticket }, value) {
      const priority = value === null || value === '-' ? null : oneOf(value, PRIORITIES);
      world.updateTicket(ticket.id, { priority });
    },
  },
  'ticket.type': {
    get: ({ ticket }) => ticket.type,
    set: ({ world, ticket }, value) =>
      world.updateTicket(ticket.id, { type: value === null ? null : oneOf(value, TYPES) }),
  },
  'ticket.tags': {
    get: ({ ticket }) => ticket.tags,
    set: ({ world, ticket }, value) => world.updateTicket(ticket.id, { tags: texts(value) }),
  },
  'ticket.externalId': {
    get: ({ ticket }) => ticket.externalId,
    set: ({ world, ticket }, value) =>
      world.updateTicket(ticket.id, { externalId: textOrNull(value) }),
  },
  'ticket.createdAt': { get: ({ ticket }) => iso(ticket.createdAt) },
  'ticket.updatedAt': { get: ({ ticket }) => iso(ticket.updatedAt) },
  'ticket.recipient': { get: () => null },
  'ticket.form': { get: ({ ticket }) => ({ id: ticket.formId ?? 1, name: 'Default form' }) },
  'ticket.form.id': {
    get: ({ ticket }) => ticket.formId ?? 1,
    set: ({ world, ticket }, value) => world.updateTicket(ticket.id, { formId: integer(value) }),
  },
  'ticket.brand': {
    get: ({ state }) => ({ id: 1, name: state.account.name, subdomain: state.account.subdomain }),
    // The account has one, which any ticket has already.
    set(_scope, value) {
      if (integer(record(value).id) !== 1) throw invalidValue(value, 'the brand 1');
    },
  },
  'ticket.organization': {
    get({ ticket, state }) {
      const organization = organizationOf(state, userIn(state, ticket.requesterId));
      return organization && sdkOrganization(organization);
    },
  },
  'ticket.sharedWith': { get: () => [] },
  'ticket.postSaveAction': { get: () => 'STAY_ON_TICKET' },
  'ticket.viewers': {
    get: ({ agent }) => [{ id: agent.id, name: agent.name, isEditing: true, isIdle: false }],
  },
  'ticket.via': { get: ({ ticket, state }) => viaOf(ticket, state) },
  'ticket.comments': { get: ({ ticket }) => sdkComments(ticket) },
  'ticket.conversation': {
    get: ({ ticket, state }) => [
      ...introItems(ticket, state),
      ...ticket.conversation.map((item) => conversationItem(item, state)),
    ],
  },
  'ticket.customField:custom_field_*': {
    get: ({ ticket }, id = '') => ticket.customFields[id] ?? null,
    set({ world, ticket }, value, id = '') {
      world.updateTicket(ticket.id, { customFields: { ...ticket.customFields, [id]: value } });
    },
  },
  'ticket.editor.capabilities': {
    get: ({ ticket, state }) => ({ richText: isRichComposer(ticket.composer, state.variants) }),
  },
  channel: { get: ({ ticket }) => channelShape(ticket.viaChannel, ticket) },
};

/** Whom a ticket came from; which end of ours it came to, the SDK does not tell here (?). */
function viaOf({ viaChannel, requesterId }: SimTicket, state: WorldState): Record<string, unknown> {
  const { name, email, phone } = userIn(state, requesterId);
  const from = { name, address: viaChannel === 'email' ? email : (phone ?? null) };
  return { channel: viaChannel, source: { from, to: { name: null, address: null }, rel: null } };
}
