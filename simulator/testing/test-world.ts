import { behaving } from '../account/behaviour-of';
import type { AppManifest } from '../host/manifest';
import { SCENARIOS } from '../scenarios/scenarios';
import { createWorld } from '../world/create-world';
import type { World } from '../world/world';
import type { WorldState } from '../world/world-state';
import { accountUnderTest } from './account-under-test';

/** A Friday at noon, UTC. */
export const NOON = Date.UTC(2026, 10, 20, 12);

/** A scenario's world. Its clock stands still until `passTime`, unless a test gives it another one. */
export function testWorld(
  scenarioId = 'fresh',
  change: Partial<WorldState> = {},
  now = () => NOON,
): World {
  const scenario = SCENARIOS.find(({ id }) => id === scenarioId);
  if (!scenario) throw new Error(`there is no scenario "${scenarioId}"`);
  const state = behaving(scenario.create(NOON), accountUnderTest());
  return createWorld({ ...state, ...change }, { now });
}

/** A small app of nobody in particular. */
export const TEST_MANIFEST: AppManifest = {
  name: 'Test app',
  version: '1.2.3',
  defaultLocale: 'en',
  location: { support: { ticket_sidebar: { url: 'assets/index.html' } } },
  parameters: [
    { name: 'hours', type: 'number', default: 4 },
    { name: 'greeting', type: 'text' },
    { name: 'secret', type: 'text', secure: true, scopes: ['header'] },
  ],
  domainWhitelist: ['api.example.com'],
};

/** Lets everything that is on its way arrive, without real time. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

/** The same with a clock that runs along with a test's fake timers, `aheadMs` behind this computer's. */
export const runningWorld = (scenarioId: string, aheadMs = 0): World =>
  testWorld(scenarioId, {}, () => Date.now() - aheadMs);
