import { htmlToPlain, sanitizeHtml } from '../composer-text';
import { userIn } from '../lookup';
import { fillPlaceholders } from '../placeholders';
import type { Store } from '../store';
import type { NewNote } from '../world';
import { addMessage } from './conversation';
import { loseUnsaved } from './ticket';

/**
 * An internal note past the composer, as the API adds one; the open draft is left alone. Whether
 * placeholders in it are filled, and in which form apps see it, is (?) and a variant each.
 */
export function addNote(store: Store, ticketId: number, { html, authorId }: NewNote): string {
  const { state } = store;
  const author = userIn(state, authorId ?? state.agentId);
  const ticket = store.ticket(ticketId);
  const { commentsFillPlaceholders, notesAreText } = state.variants;
  const safe = sanitizeHtml(html);
  const filled = commentsFillPlaceholders ? fillPlaceholders(safe, state, ticket) : safe;
  if (state.variants.notesUndoEdits) loseUnsaved(store, ticketId);
  const at = store.now();
  const id = `m${store.takeId()}`;
  addMessage(store, ticketId, {
    id,
    authorId: author.id,
    authorName: author.name,
    role: author.role,
    channel: 'internal',
    text: htmlToPlain(filled),
    ...(notesAreText ? {} : { html: filled }),
    attachments: [],
    at,
    sentAt: at,
    isPublic: false,
    delivery: null,
  });
  return id;
}
