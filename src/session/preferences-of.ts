import type { Agent } from '../core/conversation/ticket-snapshot';
import { accountOrigin } from '../zendesk/sdk/account-origin';
import { browserStorage } from './browser-storage';
import { createPreferences, type Preferences } from './preferences';

/** One for all parts of a page, so that they hear of each other's changes. */
const byAgent = new WeakMap<Agent, Preferences>();

/**
 * The agent's lists. Where Zendesk did not say who the agent is they last as long as the page: kept
 * for nobody, they would be anybody's.
 */
export function preferencesOf(agent: Agent): Preferences {
  const known = byAgent.get(agent);
  if (known) return known;
  const origin = accountOrigin();
  const isKnown = agent.id !== null && origin !== '';
  const preferences = createPreferences(isKnown ? browserStorage : null, {
    origin,
    agentId: agent.id ?? '',
  });
  byAgent.set(agent, preferences);
  return preferences;
}
