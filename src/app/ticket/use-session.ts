import { createContext, useCallback, useContext, useRef, useSyncExternalStore } from 'react';
import type { SessionState } from '../../session/session-state';
import type { TicketSession } from '../../session/ticket-session';
import { useLocale } from '../i18n/LocaleContext';
import { callByName } from '../shared/call-by-name';

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
  const { get, subscribe } = useStore();
  const last = useRef<T>();
  const selected = useCallback(() => {
    const next = select(get());
    if (last.current === undefined || !isSame(last.current, next)) last.current = next;
    return last.current;
  }, [get, select]);
  return useSyncExternalStore(subscribe, selected);
}

type Fields = Readonly<Record<string, unknown>>;

const isLiteral = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** The same value, or the same values as fields. */
function isSame(before: unknown, next: unknown): boolean {
  if (Object.is(before, next)) return true;
  if (!isLiteral(before) || !isLiteral(next)) return false;
  const keys = Object.keys(next);
  const isAsLong = keys.length === Object.keys(before).length;
  return isAsLong && keys.every((key) => Object.is(before[key], next[key]));
}

/** What the agent can do, each by a verb. */
export const useActions = () => useStore().actions;

/** What whom a reply reaches is called. */
export const useCustomer = (): string => {
  const { t } = useLocale();
  const name = useSession(({ partner }) => partner.name);
  return callByName(name, t);
};
