import type { OtherWindow, TicketView } from '../derive';
import type { Contact } from './contact';

/** One way to reach the customer that is not the channel whose window is over. */
export type Alternative =
  /** Another channel of this ticket on which a free text still arrives. */
  | { readonly kind: 'channel'; readonly open: OtherWindow }
  /** Where the customer wrote last, perhaps to another number, or a ticket of theirs that is not closed. */
  | { readonly kind: 'ticket'; readonly ticketId: string; readonly mayBeOpen: boolean }
  | { readonly kind: 'email'; readonly address: string }
  | { readonly kind: 'phone'; readonly number: string };

interface Known {
  readonly view: Pick<TicketView, 'window' | 'otherWindows'>;
  readonly contact: Contact;
  /** The customer's other tickets that can still be answered, the newest first. */
  readonly otherTicketIds: readonly string[];
}

/** More would be a list to work through. */
const MOST_TICKETS = 3;

const isOpen = ({ window }: OtherWindow): boolean =>
  window.state === 'open' || window.state === 'closing' || window.state === 'critical';

/** What else can reach the customer, the nearest to an answer first. */
export function listAlternatives({ view, contact, otherTicketIds }: Known): readonly Alternative[] {
  const { window, otherWindows } = view;
  const possible = window.state === 'unknown' ? window.possible?.startedBy.otherTicketId : null;
  const tickets = [
    ...(possible ? [possible] : []),
    ...otherTicketIds.filter((id) => id !== possible),
  ].slice(0, MOST_TICKETS);
  return [
    ...otherWindows.filter(isOpen).map((open): Alternative => ({ kind: 'channel', open })),
    ...tickets.map(
      (ticketId): Alternative => ({ kind: 'ticket', ticketId, mayBeOpen: ticketId === possible }),
    ),
    ...contact.emails.map((address): Alternative => ({ kind: 'email', address })),
    ...contact.phones.map((number): Alternative => ({ kind: 'phone', number })),
  ];
}
