import { userIn } from '../../world/lookup';
import { organizationOf } from '../../world/people';
import { ApiError } from '../api-error';
import type { Scope } from '../scope';
import { sdkOrganization } from '../shapes/organization';
import { sdkUser } from '../shapes/sdk-user';
import type { Property } from '../table';
import { customField } from './people';

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
  'user.customField:*': {
    get: (scope, key = '') => customField(shownUser(scope), scope.state, key),
  },
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

/** The object of an organization_sidebar: the instance's own, else the shown user's, else the account itself. */
export const organizationProperties: Readonly<Record<string, Property>> = {
  organization: {
    get(scope) {
      const { instance, state } = scope;
      const asked = state.organizations.find(({ id }) => id === instance.organizationId);
      const ofUser = organizationOf(state, shownUser(scope));
      const account = { id: instance.organizationId ?? 1, name: state.account.name, tags: [] };
      return sdkOrganization(asked ?? ofUser ?? account);
    },
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
