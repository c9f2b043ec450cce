import { behaving } from '../../account/behaviour-of';
import { SCENARIOS } from '../../scenarios/scenarios';
import type { Boot } from '../../server/boot';
import type { World } from '../../world/world';

/**
 * Replaces the world. What the person set up around the ticket stays: the app's settings, the
 * colours, the agent's language, time zone and groups.
 */
export function playScenario(
  world: World,
  id: string | undefined,
  { imported, behaviour }: Pick<Boot, 'imported' | 'behaviour'>,
): void {
  const scenario = SCENARIOS.find((candidate) => candidate.id === id);
  const created = scenario?.create(Date.now()) ?? imported;
  if (!created) return;
  const next = behaving(created, behaviour);
  const { settings, colorScheme, users, agentId } = world.state;
  const agent = users.find((user) => user.id === agentId);
  const kept = next.users.map((user) =>
    user.id === next.agentId && agent
      ? {
          ...user,
          locale: agent.locale,
          timeZone: agent.timeZone,
          ...(agent.groups === undefined ? {} : { groups: agent.groups }),
        }
      : user,
  );
  world.replace({ ...next, settings, colorScheme, users: kept });
  if (!scenario) return;
  const address = new URL(window.location.href);
  address.searchParams.set('scenario', scenario.id);
  window.history.replaceState(null, '', address);
}
