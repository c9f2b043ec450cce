import { createContext, useContext } from 'react';
import type { SetupSession } from '../../session/setup/setup-session';
import type { SetupState } from '../../session/setup/setup-state';
import { useSelected } from '../shared/use-selected';

export const SetupContext = createContext<SetupSession | null>(null);

function useStore(): SetupSession {
  const session = useContext(SetupContext);
  if (!session) throw new Error('A screen of the set-up needs a SetupContext around it');
  return session;
}

/** What never changes of the set-up. */
export const useSetupSession = (): Pick<SetupSession, 'placeUrl' | 'part'> => useStore();

/** The only way for a screen to read the set-up; drawn anew when what `select` gives is another value. */
export function useSetup<T>(select: (state: SetupState) => T): T {
  return useSelected(useStore(), select);
}

/** What the admin can do, each by a verb. */
export const useSetupActions = () => useStore().actions;
