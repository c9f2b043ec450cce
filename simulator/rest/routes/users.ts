import { identitiesOf } from '../../world/identities';
import { userIn } from '../../world/lookup';
import { groupsOf } from '../../world/people';
import type { SimUser } from '../../world/people-types';
import type { WorldState } from '../../world/world-state';
import { manyIds } from '../many-ids';
import { pageOf } from '../page-of';
import { ok, type Route } from '../route';
import { apiUrl, restGroup, restUser, restUserField } from '../shapes/rest-shapes';

/** A user, and its groups where they are asked for. */
function userRecord(user: SimUser, state: WorldState, query: URLSearchParams) {
  const include = (query.get('include') ?? '').split(',');
  return {
    user: restUser(user, state),
    ...(include.includes('groups')
      ? { groups: groupsOf(user).map((group) => restGroup(group, state)) }
      : {}),
  };
}

export const userRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/v2/user_fields',
    answer(call) {
      const { state } = call.world;
      return ok(
        pageOf(call, 'user_fields', state.userFields, (field) => restUserField(field, state)),
      );
    },
  },
  {
    method: 'GET',
    path: '/api/v2/users/me',
    answer: ({ world: { state }, query }) =>
      ok(userRecord(userIn(state, state.agentId), state, query)),
  },
  {
    method: 'GET',
    path: '/api/v2/users',
    answer(call) {
      const { state } = call.world;
      const role = call.query.get('role');
      const users = state.users.filter((user) => role === null || user.role === role);
      return ok(pageOf(call, 'users', users, (user) => restUser(user, state)));
    },
  },
  {
    method: 'GET',
    path: '/api/v2/users/show_many',
    answer(call) {
      const wanted = manyIds(call);
      if ('refusal' in wanted) return wanted.refusal;
      const { state } = call.world;
      const users = state.users.filter(({ id }) => wanted.has(id));
      return ok(pageOf(call, 'users', users, (user) => restUser(user, state)));
    },
  },
  {
    method: 'GET',
    path: '/api/v2/users/{id}',
    answer: ({ world: { state }, ids: [id = 0], query }) =>
      ok(userRecord(userIn(state, id), state, query)),
  },
  {
    method: 'GET',
    path: '/api/v2/users/{id}/identities',
    answer(call) {
      const { state } = call.world;
      const user = userIn(state, call.ids[0] ?? 0);
      const types = call.query.getAll('type[]');
      const identities = identitiesOf(user, state).filter(
        ({ type }) => types.length === 0 || types.includes(type),
      );
      return ok(
        pageOf(call, 'identities', identities, (identity) => ({
          ...identity,
          url: apiUrl(state, `users/${user.id}/identities/${identity.id}`),
          user_id: user.id,
          deliverable_state: 'deliverable',
          undeliverable_count: 0,
        })),
      );
    },
  },
];
