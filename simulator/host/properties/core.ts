import { ApiError } from '../api-error';
import { contextOf } from '../shapes/context';
import { sdkUser } from '../shapes/sdk-user';
import type { Property } from '../table';

/** Readable in every location (zaf-support-api.md section 2). */
export const coreProperties: Readonly<Record<string, Property>> = {
  currentUser: { get: ({ agent, state, world }) => sdkUser(agent, state, world.now()) },
  currentAccount: {
    get: ({ state }) => ({
      subdomain: state.account.subdomain,
      planName: 'Suite Professional',
      daysLeftInTrial: null,
      timeZone: state.account.timeZone,
    }),
  },
  colorScheme: { get: ({ state }) => state.colorScheme },
  instances: {
    get: ({ host, state }) =>
      Object.fromEntries(
        [...host.instances.values()].map((instance) => [instance.guid, contextOf(instance, state)]),
      ),
  },
  'viewport.size': {
    get: ({ instance }) => ({ width: 1280, height: 800, ...instance.size }),
  },
  isCollapsed: { get: ({ instance }) => instance.isCollapsed },
  visible: { get: ({ instance }) => instance.isVisible },
  'appsTray.isVisible': { get: ({ host }) => host.appsTrayVisible },
};

/** Names that end in a file or an identifier, which may hold dots: looked up before the tables. */
export const namedResources: Readonly<Record<string, Property>> = {
  assetURL: { get: ({ host }, file) => `${host.options.assetBaseUrl ?? 'assets/'}${file}` },
  requirement: {
    get({ host }, id = '') {
      const requirement = host.options.requirements?.[id];
      if (requirement) return requirement;
      throw new ApiError('APIUnknownRequirementError', `the app has no requirement "${id}"`);
    },
  },
};
