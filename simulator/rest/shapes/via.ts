import type { SimIntegration } from '../../world/account-types';
import { integrationFor } from '../../world/integrations';
import type { SimTicket } from '../../world/ticket-types';
import type { WorldState } from '../../world/world-state';

/** How a ticket came. That `to` names the business's end of a messaging channel, and how, is (?). */
export function viaOf(ticket: SimTicket, state: WorldState): Record<string, unknown> {
  const number = integrationFor(state, ticket, ticket.viaChannel);
  return {
    channel: ticket.viaChannel,
    source: {
      from: {},
      to: number && state.variants.viaNamesNumber ? addressOf(number) : {},
      rel: null,
    },
  };
}

function addressOf({ id, displayName, phoneNumber }: SimIntegration) {
  if (phoneNumber === null) return { name: displayName, profile_id: id };
  return { name: displayName, phone: phoneNumber.replace(/[^+\d]/g, '') };
}
