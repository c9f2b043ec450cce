import { ticketIn, userIn } from '../world/lookup';
import type { SimUser } from '../world/people-types';
import type { SimTicket } from '../world/ticket-types';
import type { World } from '../world/world';
import type { WorldState } from '../world/world-state';
import { ApiError } from './api-error';
import type { AppLocation } from './host';
import type { Instance } from './instance';
import type { Internals } from './internals';

/** What a property or an action can see: the world from one instance of the app. */
export interface Scope {
  readonly host: Internals;
  readonly world: World;
  readonly state: WorldState;
  readonly instance: Instance;
  /** The instance's ticket; throws by name where there is none. */
  readonly ticket: SimTicket;
  readonly agent: SimUser;
}

export const TICKET_LOCATIONS: readonly AppLocation[] = [
  'ticket_sidebar',
  'new_ticket_sidebar',
  'ticket_editor',
];

export function scopeOf(host: Internals, instance: Instance): Scope {
  const { world } = host;
  return {
    host,
    world,
    instance,
    get state() {
      return world.state;
    },
    get ticket() {
      if (instance.ticketId === null) {
        throw new ApiError('APINoTicketError', `${instance.location} has no ticket`);
      }
      return ticketIn(world.state, instance.ticketId);
    },
    get agent() {
      return userIn(world.state, world.state.agentId);
    },
  };
}
