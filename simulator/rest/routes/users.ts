import { identitiesOf } from '../../world/identities';
import { userIn } from '../../world/lookup';
import { pageOf } from '../page-of';
import { ok, type Route } from '../route';
import { apiUrl, restUser } from '../shapes/rest-shapes';

export const userRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/v2/users/me',
    answer: ({ world: { state } }) => ok({ user: restUser(userIn(state, state.agentId), state) }),
  },
  {
    method: 'GET',
    path: '/api/v2/users/show_many',
    answer(call) {
      const wanted = (call.query.get('ids') ?? '').split(',').map(Number);
      const { state } = call.world;
      const users = state.users.filter(({ id }) => wanted.includes(id));
      return ok(pageOf(call, 'users', users, (user) => restUser(user, state)));
    },
  },
  {
    method: 'GET',
    path: '/api/v2/users/{id}',
    answer: ({ world: { state }, ids: [id = 0] }) =>
      ok({ user: restUser(userIn(state, id), state) }),
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
