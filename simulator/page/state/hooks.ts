import { useSyncExternalStore } from 'react';
import type { SimTicket } from '../../world/ticket-types';
import type { WorldState } from '../../world/world-state';
import { useLocalZendesk } from './local-zendesk';
import type { PageState } from './page-state';

/** `select` must answer a part of the state as it is, not a new object. */
export function useWorld<T>(select: (state: WorldState) => T): T {
  const { world } = useLocalZendesk();
  return useSyncExternalStore(world.subscribe, () => select(world.state));
}

export function usePage<T>(select: (state: PageState) => T): T {
  const { page } = useLocalZendesk();
  return useSyncExternalStore(page.subscribe, () => select(page.get()));
}

/** Undefined for the moment in which a replaced world has lost the ticket. */
export function useTicket(ticketId: number): SimTicket | undefined {
  return useWorld((state) => state.tickets.find((ticket) => ticket.id === ticketId));
}

export function useActiveTicket(): SimTicket | undefined {
  const id = useWorld((state) => state.activeTicketId);
  return useTicket(id);
}

/** The tickets with a tab. */
export function useTabs(): readonly SimTicket[] {
  const tickets = useWorld((state) => state.tickets);
  const tabs = useWorld((state) => state.openTabs);
  if (!tabs) return tickets;
  return tabs.flatMap((id) => tickets.find((ticket) => ticket.id === id) ?? []);
}

export function useAgentTimeZone(): string {
  return useWorld(
    (state) => state.users.find((user) => user.id === state.agentId)?.timeZone ?? 'UTC',
  );
}
