import { userIn } from '../../world/lookup';
import { allGroups, groupsOf } from '../../world/people';
import type { SimUser } from '../../world/people-types';
import type { WorldState } from '../../world/world-state';
import { pageOf } from '../page-of';
import { ok, type RestCall, type Route, recordNotFound } from '../route';
import { apiUrl, restGroup } from '../shapes/rest-shapes';

interface Membership {
  readonly userId: number;
  readonly groupId: number;
  readonly isDefault: boolean;
}

const membershipsOf = (user: SimUser): Membership[] =>
  groupsOf(user).map(({ id }, index) => ({
    userId: user.id,
    groupId: id,
    isDefault: index === 0,
  }));

const restMembership =
  (state: WorldState) =>
  ({ userId, groupId, isDefault }: Membership): Record<string, unknown> => {
    const id = userId * 1000 + groupId;
    return {
      id,
      url: apiUrl(state, `group_memberships/${id}`),
      user_id: userId,
      group_id: groupId,
      default: isDefault,
    };
  };

const listed = (call: RestCall, memberships: readonly Membership[]) =>
  ok(pageOf(call, 'group_memberships', memberships, restMembership(call.world.state)));

const userOf = ({ world, ids: [id = 0] }: RestCall): SimUser => userIn(world.state, id);

/** Groups, and who is in them. */
export const groupRoutes: readonly Route[] = [
  ...['/api/v2/groups', '/api/v2/groups/assignable'].map(
    (path): Route => ({
      method: 'GET',
      path,
      answer(call) {
        const { state } = call.world;
        return ok(pageOf(call, 'groups', allGroups(state), (group) => restGroup(group, state)));
      },
    }),
  ),
  {
    method: 'GET',
    path: '/api/v2/groups/{id}',
    answer({ world: { state }, ids: [id = 0] }) {
      const group = allGroups(state).find((known) => known.id === id);
      return group ? ok({ group: restGroup(group, state) }) : recordNotFound();
    },
  },
  {
    method: 'GET',
    path: '/api/v2/users/{id}/groups',
    answer(call) {
      const { state } = call.world;
      const groups = groupsOf(userOf(call));
      return ok(pageOf(call, 'groups', groups, (group) => restGroup(group, state)));
    },
  },
  {
    method: 'GET',
    path: '/api/v2/group_memberships',
    answer: (call) => listed(call, call.world.state.users.flatMap(membershipsOf)),
  },
  {
    method: 'GET',
    path: '/api/v2/users/{id}/group_memberships',
    answer: (call) => listed(call, membershipsOf(userOf(call))),
  },
  {
    method: 'GET',
    path: '/api/v2/groups/{id}/memberships',
    answer: (call) =>
      listed(
        call,
        call.world.state.users
          .flatMap(membershipsOf)
          .filter(({ groupId }) => groupId === call.ids[0]),
      ),
  },
];
