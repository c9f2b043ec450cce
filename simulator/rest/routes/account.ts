import { type AppManifest, isDropped } from '../../host/manifest';
import type { SimSettings } from '../../world/account-types';
import { userIn } from '../../world/lookup';
import type { WorldState } from '../../world/world-state';
import { forbidden, invalid, ok, type RestCall, type Route, recordNotFound } from '../route';
import { iso } from '../shapes/rest-shapes';

/** The number by which the host registers the app. */
const INSTALLATION_ID = 2002;

const isAdmin = (state: WorldState): boolean => userIn(state, state.agentId).role === 'admin';

/** An admin, or somebody whose own role says so. */
const mayChangeApps = (state: WorldState): boolean =>
  isAdmin(state) || userIn(state, state.agentId).customRole?.managesApps === true;

/** Tags of tickets and users, each with how often it is used. */
function tagCounts({ tickets, users }: WorldState): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const tag of [...tickets, ...users].flatMap(({ tags }) => tags)) {
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return counts;
}

type Json = Readonly<Record<string, unknown>>;

function restInstallation({ state, now }: RestCall['world'], manifest?: AppManifest): Json {
  const shown = (manifest?.parameters ?? []).filter(({ secure }) => secure !== true);
  const settings = shown.map((parameter) => {
    const { name, default: unset } = parameter;
    const stored = isDropped(parameter, state.variants) ? undefined : state.settings[name];
    return [name, stored ?? unset ?? null];
  });
  return {
    id: INSTALLATION_ID,
    app_id: 1001,
    enabled: true,
    updated_at: iso(now()),
    settings: { title: manifest?.name ?? '', ...Object.fromEntries(settings) },
  };
}

function settingsAfter(
  { settings, variants }: WorldState,
  given: SimSettings,
  parameters: NonNullable<AppManifest['parameters']>,
): SimSettings {
  if (variants.installationUpdates === 'replaces-all') return given;
  const hidden = parameters.filter(({ type }) => type === 'hidden').map(({ name }) => name);
  const isKept = (name: string): boolean =>
    variants.installationUpdates !== 'drops-hidden' || !hidden.includes(name);
  return Object.fromEntries(
    Object.entries({ ...settings, ...given }).filter(([name]) => isKept(name)),
  );
}

/** What an admin sets up. */
export const accountRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/v2/apps/installations/{id}',
    answer({ world, ids: [id = 0], manifest }) {
      const { state } = world;
      if (!mayChangeApps(state) && !state.variants.installationsShownToAgents) return forbidden();
      if (id !== INSTALLATION_ID) return recordNotFound();
      return ok(restInstallation(world, manifest));
    },
  },
  {
    method: 'PUT',
    path: '/api/v2/apps/installations/{id}',
    answer({ world, ids: [id = 0], manifest, data }) {
      const { state } = world;
      if (!mayChangeApps(state) || state.variants.installationUpdates === 'refused') {
        return forbidden();
      }
      if (id !== INSTALLATION_ID) return recordNotFound();
      const given = (data as { settings?: unknown } | null | undefined)?.settings;
      if (typeof given !== 'object' || given === null) return invalid('Settings are missing');
      const parameters = manifest?.parameters ?? [];
      const wrong = parameters.find(
        ({ name, type }) => type === 'number' && Number.isNaN(Number((given as Json)[name] ?? 0)),
      );
      if (wrong) return invalid(`${wrong.name}: is not a number`);
      world.updateInstallation(settingsAfter(state, given as SimSettings, parameters));
      return ok(restInstallation(world, manifest));
    },
  },
  {
    method: 'GET',
    path: '/api/v2/custom_roles/{id}',
    answer({ world: { state }, ids: [id = 0] }) {
      const role = state.users.find(({ customRole }) => customRole?.id === id)?.customRole;
      if (!role) return recordNotFound();
      return ok({
        custom_role: {
          id,
          name: role.name,
          role_type: 0,
          configuration: {
            manage_business_rules: role.managesApps,
            manage_extensions_and_channels: role.managesApps,
          },
        },
      });
    },
  },
  {
    method: 'GET',
    path: '/api/v2/account/settings',
    answer({ world: { state } }) {
      if (!isAdmin(state) && !state.variants.accountSettingsShownToAgents) return forbidden();
      const { tickets = true, users = true } = state.account.tagging ?? {};
      return ok({
        settings: {
          tickets: { comments_public_by_default: true, tagging: tickets },
          user: { tagging: users, language_selection: true },
        },
      });
    },
  },
  {
    method: 'GET',
    path: '/api/v2/autocomplete/tags',
    answer({ world: { state }, query }) {
      const start = (query.get('name') ?? '').toLowerCase();
      const tags = [...tagCounts(state).keys()].filter((tag) => tag.startsWith(start)).sort();
      return ok({ tags, count: tags.length, next_page: null, previous_page: null });
    },
  },
];
