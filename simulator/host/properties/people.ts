import { userIn } from '../../world/lookup';
import { groupIn } from '../../world/people';
import type { SimUser } from '../../world/people-types';
import type { WorldState } from '../../world/world-state';
import { ApiError } from '../api-error';
import type { Scope } from '../scope';
import { sdkUser } from '../shapes/sdk-user';
import type { Property } from '../table';
import { integer, record } from '../values';

function shown({ state, world }: Scope, userId: number): Record<string, unknown> {
  return sdkUser(userIn(state, userId), state, world.now());
}

/** A user's own field by its key; what nobody filled in is null. */
export function customField(user: SimUser, { userFields }: WorldState, key: string): unknown {
  if (Object.hasOwn(user.userFields, key)) return user.userFields[key];
  if (userFields.some((field) => field.key === key)) return null;
  throw new ApiError('APIUnknownFieldError', `users have no field "${key}"`);
}

/** The people of a ticket. */
export const peopleProperties: Readonly<Record<string, Property>> = {
  'ticket.requester': {
    get: (scope) => shown(scope, scope.ticket.requesterId),
    set({ world, state, ticket }, value) {
      const { id, email } = record(value);
      const user = state.users.find((known) => known.id === id || (email && known.email === email));
      if (!user) throw new ApiError('APIUnknownUserError', `no user ${JSON.stringify(value)}`);
      world.updateTicket(ticket.id, { requesterId: user.id });
    },
  },
  'ticket.assignee': {
    get: (scope) => ({
      user: scope.ticket.assigneeId === null ? null : shown(scope, scope.ticket.assigneeId),
      group: scope.ticket.groupId === null ? null : groupIn(scope.state, scope.ticket.groupId),
    }),
    set({ world, ticket }, value) {
      const { userId, groupId } = record(value);
      world.updateTicket(ticket.id, {
        groupId: groupId === undefined ? ticket.groupId : integer(groupId),
        assigneeId: userId === undefined || userId === null ? null : integer(userId),
      });
    },
  },
  'ticket.requester.customField:*': {
    get: ({ state, ticket }, key = '') =>
      customField(userIn(state, ticket.requesterId), state, key),
  },
  'ticket.collaborators': {
    get: (scope) => scope.ticket.collaboratorIds.map((id) => shown(scope, id)),
  },
  'ticket.followers': { get: () => [] },
  'ticket.emailCcs': { get: () => [] },
};
