import { userIn } from '../../world/lookup';
import { ApiError } from '../api-error';
import type { Scope } from '../scope';
import { sdkUser } from '../shapes/sdk-user';
import type { Property } from '../table';

/** The user that a user_sidebar shows: its own, else the active ticket's requester. */
function shownUser({ instance, state }: Scope) {
  const active = state.tickets.find(({ id }) => id === state.activeTicketId);
  const userId = instance.userId ?? active?.requesterId;
  if (userId === undefined) throw new ApiError('APINoUserError', 'no user is shown');
  return userIn(state, userId);
}

/** The object of a user_sidebar. */
export const userProperties: Readonly<Record<string, Property>> = {
  user: { get: (scope) => sdkUser(shownUser(scope), scope.state, scope.world.now()) },
  'userFields:*': {
    get(scope, name = '') {
      const { userFields } = shownUser(scope);
      if (Object.hasOwn(userFields, name)) {
        return { name, value: userFields[name], isVisible: true, options: [] };
      }
      throw new ApiError('APIUnknownFieldError', `users have no field "${name}"`);
    },
  },
};

/** The object of an organization_sidebar: the local account has one organization. */
export const organizationProperties: Readonly<Record<string, Property>> = {
  organization: {
    get: ({ instance, state }) => ({
      id: instance.organizationId ?? 1,
      name: state.account.name,
      tags: [],
      externalId: null,
      details: '',
      notes: '',
    }),
  },
};

/** The macros of the agent's menu; the shape is (S). */
export const macroProperties: Readonly<Record<string, Property>> = {
  macros: {
    get: ({ state }) =>
      state.macros
        .filter(({ active }) => active)
        .map(({ id, title, description, personal }) => ({
          id,
          title,
          description,
          availability_type: personal ? 'personal' : 'everyone',
        })),
  },
};
