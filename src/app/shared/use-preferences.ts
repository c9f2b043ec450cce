import { useSyncExternalStore } from 'react';
import type { Agent } from '../../core/conversation/ticket-snapshot';
import { type PreferenceList, preferencesOf } from '../../session/preferences';

/** One of the agent's lists, drawn anew when it changes. */
export const usePreferenceList = (agent: Agent, list: PreferenceList): readonly string[] => {
  const { subscribe, get } = preferencesOf(agent);
  return useSyncExternalStore(subscribe, () => get(list));
};
