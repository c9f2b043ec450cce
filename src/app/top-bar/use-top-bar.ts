import { createContext, useContext } from 'react';
import type { AlertsState } from '../../session/alerts/alerts-state';
import type { TopBarSession } from '../../session/alerts/top-bar-session';
import { useSelected } from '../shared/use-selected';

export const TopBarContext = createContext<TopBarSession | null>(null);

/** What never changes of the popover, and its verbs. */
export function useTopBarSession(): TopBarSession {
  const session = useContext(TopBarContext);
  if (!session) throw new Error('The popover needs a TopBarContext around it');
  return session;
}

/** What is known of the agent's windows. */
export const useTopBar = <T>(select: (state: AlertsState) => T): T =>
  useSelected(useTopBarSession(), select);
