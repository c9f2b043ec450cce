import { userIn } from '../lookup';
import { isSessionOver } from '../session';
import type { Store } from '../store';
import type { SimTicket } from '../ticket-types';
import type { TicketPatch } from '../world';

/** The SDK's name of each field of a ticket. */
const SDK_NAMES: Partial<Record<keyof TicketPatch, string>> = {
  requesterId: 'requester',
  assigneeId: 'assignee',
  groupId: 'assignee',
  collaboratorIds: 'collaborators',
  formId: 'form.id',
};

/** Who changes a field: the agent's changes wait for the submit, the others' are saved at once. */
export type FieldAuthor = 'agent' | 'somebody else' | 'zendesk';

/** Sets fields, one step and one change each; what is already so is left alone. */
export function updateTicket(
  store: Store,
  ticketId: number,
  patch: TicketPatch,
  by: FieldAuthor = 'agent',
): void {
  if (by === 'somebody else') loseUnsaved(store, ticketId);
  if (patch.requesterId !== undefined) userIn(store.state, patch.requesterId);
  if (patch.assigneeId) userIn(store.state, patch.assigneeId);
  let changed = false;
  for (const key of Object.keys(patch) as (keyof TicketPatch)[]) {
    const before = store.ticket(ticketId);
    const value = patch[key];
    if (value === undefined || isSame(before[key], value)) continue;
    changed = true;
    // What is not saved is no update yet.
    const change =
      by === 'agent'
        ? { saved: { [key]: before[key], ...before.saved } }
        : { updatedAt: store.now(), changedAt: store.now() };
    // What was said in a session that is over stays so when the ticket opens again.
    const ended = isSessionOver(before) ? { sessionsEndedUntil: store.now() } : {};
    for (const field of fieldNames(key, before, patch)) {
      store.changeTicket(ticketId, (ticket) => ({ ...ticket, ...ended, [key]: value, ...change }), {
        kind: 'ticket.field',
        ticketId,
        field,
      });
    }
  }
  if (changed && by === 'somebody else') {
    store.commit(store.state, { kind: 'ticket.updated', ticketId });
  }
}

/** (?) An update by somebody else draws the ticket anew, and the agent's unsaved edits are gone. */
export function loseUnsaved(store: Store, ticketId: number): void {
  const { saved } = store.ticket(ticketId);
  if (saved === undefined) return;
  updateTicket(store, ticketId, saved, 'zendesk');
  forgetSaved(store, ticketId);
}

/** The fields are saved as they were submitted; what the agent changed since then waits for the next save. */
export function saveFields(store: Store, ticketId: number, submitted: SimTicket): void {
  const now = store.ticket(ticketId);
  if (now.saved === undefined) return;
  const since = (Object.keys(now.saved) as (keyof TicketPatch)[])
    .filter((key) => !isSame(now[key], submitted[key]))
    .map((key) => [key, submitted[key]]);
  const at = store.now();
  forgetSaved(store, ticketId, {
    updatedAt: at,
    changedAt: at,
    ...(since.length > 0 ? { saved: Object.fromEntries(since) } : {}),
  });
}

/** No event for apps: what they see of the ticket stays the same. */
function forgetSaved(store: Store, ticketId: number, still: Partial<SimTicket> = {}): void {
  store.changeTicket(ticketId, ({ saved: _gone, ...ticket }) => ({ ...ticket, ...still }), {
    kind: 'composer.selection',
    ticketId,
  });
}

function fieldNames(key: keyof TicketPatch, before: SimTicket, patch: TicketPatch): string[] {
  if (key !== 'customFields') return [SDK_NAMES[key] ?? key];
  const ids = new Set([
    ...Object.keys(before.customFields),
    ...Object.keys(patch.customFields ?? {}),
  ]);
  return [...ids]
    .filter((id) => !isSame(before.customFields[id], patch.customFields?.[id]))
    .map((id) => `custom_field_${id}`);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function setFieldLook(
  store: Store,
  ticketId: number,
  field: string,
  look: { isVisible?: boolean; isEnabled?: boolean },
): void {
  store.changeTicket(
    ticketId,
    (ticket) => {
      const before = ticket.fieldLooks[field] ?? { isVisible: true, isEnabled: true };
      return { ...ticket, fieldLooks: { ...ticket.fieldLooks, [field]: { ...before, ...look } } };
    },
    { kind: 'ticket.fieldLook', ticketId, field },
  );
}

export function setSaveEnabled(store: Store, ticketId: number, saveEnabled: boolean): void {
  store.changeTicket(ticketId, (ticket) => ({ ...ticket, saveEnabled }), {
    kind: 'ticket.saveEnabled',
    ticketId,
  });
}
