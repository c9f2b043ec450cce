import { behaving } from '../../account/behaviour-of';
import { createHost } from '../../host/create-host';
import { SCENARIOS } from '../../scenarios/scenarios';
import type { Boot } from '../../server/boot';
import { createWorld } from '../../world/create-world';
import type { WorldChange, WorldState } from '../../world/world-state';
import { createFrameRegistry } from '../frames/frame-registry';
import { createPaneEvents } from '../frames/pane-events';
import { createStore } from './create-store';
import type { LocalZendesk } from './local-zendesk';
import { pageCallbacks } from './page-callbacks';
import { initialPageState } from './page-state';
import { reloadApp } from './reload-app';

/** After these the agent's computer may show another time, or be told another one. */
const MOVES_CLOCK: readonly WorldChange['kind'][] = ['time', 'agentClock', 'variants', 'replaced'];

/** Puts world, host and page together for one load of the page. */
export function createLocalZendesk(boot: Boot, search: URLSearchParams): LocalZendesk {
  const world = createWorld(firstState(boot, search), { now: () => Date.now() });
  const page = createStore(initialPageState(world.state.activeTicketId));
  const wire = createStore({ version: 0 });
  const countWire = () => wire.set({ version: wire.get().version + 1 });
  const frames = createFrameRegistry((frameId, data) => host.receive(frameId, data));
  const panes = createPaneEvents((frameId, event) => host.fire(frameId, event));
  const host = createHost({
    ...pageCallbacks(page, (frameId) => frames.ticketOf(frameId), world),
    world,
    manifest: boot.manifest,
    translations: boot.translations,
    ...(boot.requirements && { requirements: boot.requirements }),
    post: frames.post,
    assetBaseUrl: `${boot.appOrigin}/app/assets/`,
    onWire(entry) {
      countWire();
      panes.hear(entry);
    },
    onRefused: countWire,
  });
  world.subscribe((change) => {
    if (MOVES_CLOCK.includes(change.kind)) {
      const { clockOffsetMs: offsetMs, agentClockErrorMs: errorMs, variants } = world.state;
      frames.setClock({ offsetMs, errorMs, files: variants.ownFilesTell });
    }
    if (change.kind === 'replaced') {
      const { generation, sdkBlocked, trayWidth } = page.get();
      page.set({
        ...initialPageState(world.state.activeTicketId),
        generation: generation + 1,
        sdkBlocked,
        trayWidth,
      });
    } else if (change.kind === 'settings') {
      // Zendesk reloads an app whose settings an admin saved.
      reloadApp(page);
    } else if (change.kind === 'activeTicket') {
      const { visited } = page.get();
      page.set({
        view: { kind: 'ticket' },
        visited: visited.includes(change.ticketId) ? visited : [...visited, change.ticketId],
      });
    }
  });
  return { boot, world, host, frames, panes, page, wire };
}

/** The import, or the scenario that the address names (`?scenario=closed`), or the first one. */
function firstState(boot: Boot, search: URLSearchParams): WorldState {
  const state = behaving(boot.imported ?? scenarioState(search.get('scenario')), boot.behaviour);
  return {
    ...state,
    settings: boot.settings,
    colorScheme: search.get('colorScheme') === 'dark' ? 'dark' : state.colorScheme,
  };
}

function scenarioState(id: string | null): WorldState {
  const scenario = SCENARIOS.find((candidate) => candidate.id === id) ?? SCENARIOS[0];
  if (!scenario) throw new Error('There are no scenarios.');
  return scenario.create(Date.now());
}
