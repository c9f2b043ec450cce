import { reshaped } from '../composer-text';
import type { Fault } from '../fault-types';
import type { SimToast } from '../log-types';
import { userIn } from '../lookup';
import type { SimDelivery } from '../message-types';
import type { SimCustomRole, SimGroup, SimUser, TicketAccess } from '../people-types';
import type { Store } from '../store';
import { noteVersion } from '../ticket-versions';
import type { Variants } from '../variants';
import type { WorldChange, WorldState } from '../world-state';

function change(store: Store, patch: Partial<WorldState>, said: WorldChange): void {
  store.commit({ ...store.state, ...patch }, said);
}

export function openTicket(store: Store, ticketId: number): void {
  const { activeTicketId: previousId, openTabs } = store.state;
  if (store.ticket(ticketId).id === previousId) return;
  const tabs = openTabs && { openTabs: [...new Set([...openTabs, ticketId])] };
  change(
    store,
    { activeTicketId: ticketId, ...tabs },
    { kind: 'activeTicket', ticketId, previousId },
  );
}

export function passTime(store: Store, ms: number): void {
  change(store, { clockOffsetMs: store.state.clockOffsetMs + ms }, { kind: 'time' });
}

export function setAgent(
  store: Store,
  patch: {
    locale?: string;
    timeZone?: string;
    name?: string;
    groups?: readonly SimGroup[];
    role?: 'agent' | 'admin';
    ticketAccess?: TicketAccess;
    customRole?: SimCustomRole;
  },
): void {
  const { agentId, users } = store.state;
  change(store, { users: patched(users, agentId, patch) }, { kind: 'currentUser' });
}

export function setUser(
  store: Store,
  userId: number,
  patch: Partial<Pick<SimUser, 'tags' | 'userFields'>>,
): void {
  const { id } = userIn(store.state, userId);
  change(store, { users: patched(store.state.users, id, patch) }, { kind: 'user', userId });
}

function patched(users: readonly SimUser[], id: number, patch: Partial<SimUser>) {
  return users.map((user) => (user.id === id ? { ...user, ...patch } : user));
}

export function setFault(store: Store, key: string, fault: Fault | null): void {
  const { [key]: _gone, ...others } = store.state.faults;
  change(store, { faults: fault ? { ...others, [key]: fault } : others }, { kind: 'faults' });
}

export function setVariants(store: Store, patch: Partial<Variants>): void {
  const before = store.state.variants;
  const variants = { ...before, ...patch };
  const tickets = store.state.tickets.map((ticket) => {
    const composer = reshaped(ticket.composer, before, ticket.composer, variants);
    if (composer === ticket.composer) return ticket;
    const next = { ...ticket, composer };
    noteVersion(ticket, next, store.now());
    return next;
  });
  change(store, { variants, tickets }, { kind: 'variants' });
}

export function addToast(store: Store, toast: Omit<SimToast, 'id'>): void {
  const id = store.takeId();
  change(store, { toasts: [...store.state.toasts, { ...toast, id }] }, { kind: 'toasts' });
}

/** Zendesk says it in the upper right corner (V). */
export function toastFailure(store: Store, { code, title }: SimDelivery): void {
  const text = `Message not delivered: ${title} (${code})`;
  addToast(store, { text, kind: 'error', durationMs: null, by: 'zendesk' });
}

export function dismissToast(store: Store, toastId: number): void {
  const toasts = store.state.toasts.filter(({ id }) => id !== toastId);
  change(store, { toasts }, { kind: 'toasts' });
}
