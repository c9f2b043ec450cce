import { reshaped } from '../composer-text';
import type { Store } from '../store';
import type { Fault, SimToast, Variants, WorldChange, WorldState } from '../types';

function change(store: Store, patch: Partial<WorldState>, said: WorldChange): void {
  store.commit({ ...store.state, ...patch }, said);
}

export function openTicket(store: Store, ticketId: number): void {
  const previousId = store.state.activeTicketId;
  if (store.ticket(ticketId).id === previousId) return;
  change(store, { activeTicketId: ticketId }, { kind: 'activeTicket', ticketId, previousId });
}

export function passTime(store: Store, ms: number): void {
  change(store, { clockOffsetMs: store.state.clockOffsetMs + ms }, { kind: 'time' });
}

export function setAgent(
  store: Store,
  patch: { locale?: string; timeZone?: string; name?: string },
): void {
  const { agentId, users } = store.state;
  const changed = users.map((user) => (user.id === agentId ? { ...user, ...patch } : user));
  change(store, { users: changed }, { kind: 'currentUser' });
}

export function setFault(store: Store, key: string, fault: Fault | null): void {
  const { [key]: _gone, ...others } = store.state.faults;
  change(store, { faults: fault ? { ...others, [key]: fault } : others }, { kind: 'faults' });
}

export function setVariants(store: Store, patch: Partial<Variants>): void {
  const before = store.state.variants;
  const variants = { ...before, ...patch };
  const tickets = store.state.tickets.map((ticket) => ({
    ...ticket,
    composer: reshaped(ticket.composer, before, ticket.composer, variants),
  }));
  change(store, { variants, tickets }, { kind: 'variants' });
}

export function addToast(store: Store, toast: Omit<SimToast, 'id'>): void {
  const id = store.takeId();
  change(store, { toasts: [...store.state.toasts, { ...toast, id }] }, { kind: 'toasts' });
}

export function dismissToast(store: Store, toastId: number): void {
  const toasts = store.state.toasts.filter(({ id }) => id !== toastId);
  change(store, { toasts }, { kind: 'toasts' });
}
