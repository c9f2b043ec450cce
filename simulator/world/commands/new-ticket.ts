import type { Store } from '../store';
import type { SimTicket } from '../ticket-types';

/** The agent begins a ticket. It is one of this page alone until it is first saved; the agent is its requester. */
export function beginTicket(store: Store): number {
  const id = store.takeId();
  const { agentId, openTabs, tickets } = store.state;
  const at = store.now();
  const ticket: SimTicket = {
    id,
    isNew: true,
    subject: 'New ticket',
    status: 'new',
    priority: null,
    type: null,
    tags: [],
    externalId: null,
    requesterId: agentId,
    assigneeId: null,
    groupId: null,
    collaboratorIds: [],
    viaChannel: 'web',
    integrationId: null,
    createdAt: at,
    updatedAt: at,
    conversation: [],
    customFields: {},
    channels: ['email'],
    composer: {
      text: '',
      type: 'publicReply',
      channel: 'email',
      attachments: [],
      selection: null,
      macroIds: [],
    },
    fieldLooks: {},
    saveEnabled: true,
  };
  const next = {
    ...store.state,
    tickets: [...tickets, ticket],
    ...(openTabs && { openTabs: [...openTabs, id] }),
  };
  store.commit(next, { kind: 'newTicket', ticketId: id });
  return id;
}
