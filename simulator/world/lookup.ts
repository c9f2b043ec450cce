import type { SimIntegration } from './account-types';
import type { SimMacro } from './macro-types';
import type { SimUser } from './people-types';
import type { SimTicket } from './ticket-types';
import type { WorldState } from './world-state';

/** Asked for by an id that does not exist: 404 in REST. */
export class NotInWorld extends Error {
  override readonly name = 'NotFound';
}

export function ticketIn(state: WorldState, ticketId: number): SimTicket {
  const ticket = state.tickets.find(({ id }) => id === ticketId);
  if (!ticket) throw new NotInWorld(`the local Zendesk has no ticket ${ticketId}`);
  return ticket;
}

const byId = new WeakMap<readonly SimUser[], ReadonlyMap<number, SimUser>>();

/** An account may have thousands of customers, and each ticket asks for its own. */
export function findUser({ users }: Pick<WorldState, 'users'>, userId: number | null) {
  const known = byId.get(users) ?? new Map(users.map((user) => [user.id, user]));
  byId.set(users, known);
  return userId === null ? undefined : known.get(userId);
}

export function userIn(state: WorldState, userId: number): SimUser {
  const user = findUser(state, userId);
  if (!user) throw new NotInWorld(`the local Zendesk has no user ${userId}`);
  return user;
}

export function macroIn(state: WorldState, macroId: number): SimMacro {
  const macro = state.macros.find(({ id }) => id === macroId);
  if (!macro) throw new NotInWorld(`the local Zendesk has no macro ${macroId}`);
  return macro;
}

export function integrationIn(state: WorldState, integrationId: string): SimIntegration {
  const integration = state.integrations.find(({ id }) => id === integrationId);
  if (!integration) throw new NotInWorld(`the local Zendesk has no number "${integrationId}"`);
  return integration;
}

/** The state with one ticket changed. */
export function withTicket(
  state: WorldState,
  ticketId: number,
  change: (ticket: SimTicket) => SimTicket,
): WorldState {
  ticketIn(state, ticketId);
  return {
    ...state,
    tickets: state.tickets.map((ticket) => (ticket.id === ticketId ? change(ticket) : ticket)),
  };
}
