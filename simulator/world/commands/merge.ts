import { plainToHtml } from '../composer-text';
import type { SimMessage } from '../message-types';
import type { Store } from '../store';
import { addNote } from './note';
import { updateTicket } from './ticket';

/**
 * Merges a ticket into another, as an agent does: both get a private comment that says so, and the
 * one in the target quotes the other ticket's last comment (S), or all its notes: which, is (?).
 * Everything else stays in the merged ticket, which is closed for good.
 */
export function mergeTicket(store: Store, ticketId: number, intoId: number): void {
  const merged = store.ticket(ticketId);
  store.ticket(intoId);
  if (ticketId === intoId) throw new Error(`ticket ${ticketId} cannot be merged into itself`);
  if (merged.status === 'closed') throw new Error(`ticket ${ticketId} is closed: it cannot merge`);
  const notes = merged.conversation.filter(({ isPublic }) => !isPublic);
  const quoted = store.state.variants.mergeQuotesAllNotes ? notes : merged.conversation.slice(-1);
  const subject = plainToHtml(
    `Request #${ticketId} "${merged.subject}" was closed and merged into this request. Last comment in request #${ticketId}:`,
  );
  addNote(store, intoId, { html: subject + quoted.map(htmlOf).join('') });
  const said = `This request was closed and merged into request #${intoId}.`;
  addNote(store, ticketId, { html: plainToHtml(said) });
  // A merge is saved by itself.
  updateTicket(
    store,
    ticketId,
    { status: 'closed', tags: [...merged.tags, 'closed_by_merge'] },
    'zendesk',
  );
}

const htmlOf = ({ html, text }: SimMessage): string => html ?? plainToHtml(text);
