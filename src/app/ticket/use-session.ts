import { createContext, useContext } from 'react';
import type { SessionState } from '../../session/session-state';
import type { TicketSession } from '../../session/ticket-session';
import { useLocale } from '../i18n/LocaleContext';
import { callByName } from '../shared/call-by-name';
import { useSelected } from '../shared/use-selected';

export const SessionContext = createContext<TicketSession | null>(null);

/** The session of the ticket that this screen stands beside: what never changes of it. */
export function useTicketSession(): Omit<TicketSession, 'get' | 'subscribe'> {
  return useStore();
}

function useStore(): TicketSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('A screen beside a ticket needs a SessionContext around it');
  return session;
}

/**
 * The only way for a screen to read the session: it is drawn anew when what `select` gives is another
 * value. Several values may be selected as the fields of one object.
 */
export function useSession<T>(select: (state: SessionState) => T): T {
  return useSelected(useStore(), select);
}

/** What the agent can do, each by a verb. */
export const useActions = () => useStore().actions;

/** What whom a reply reaches is called. */
export const useCustomer = (): string => {
  const { t } = useLocale();
  const name = useSession(({ partner }) => partner.name);
  return callByName(name, t);
};
