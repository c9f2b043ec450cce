import { userIn } from './lookup';
import { groupsOf } from './people';
import { savedTicket } from './saved-ticket';
import type { SimTicket } from './ticket-types';
import type { WorldState } from './world-state';

/** Whether the agent in front of the screen may see a ticket. */
export function maySee(state: WorldState): (ticket: SimTicket) => boolean {
  const agent = userIn(state, state.agentId);
  const groupIds = groupsOf(agent).map(({ id }) => id);
  const isOwn = (ticket: SimTicket) =>
    ticket.assigneeId === agent.id || ticket.requesterId === agent.id;
  if (agent.role === 'admin') return () => true;
  switch (agent.ticketAccess ?? 'all') {
    case 'all':
      return () => true;
    case 'groups':
      return (shown) => {
        const ticket = savedTicket(shown);
        return isOwn(ticket) || (ticket.groupId !== null && groupIds.includes(ticket.groupId));
      };
    case 'assigned':
      return (shown) => isOwn(savedTicket(shown));
  }
}
