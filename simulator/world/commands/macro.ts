import { isBlank, isRichComposer } from '../composer-text';
import { macroIn } from '../lookup';
import { commentText, macroEffect } from '../macro-effect';
import type { Store } from '../store';
import { setCommentType, setComposerText } from './composer';
import { updateTicket } from './ticket';

/**
 * Applies a macro as the agent's menu does. No event says so: apps only see its effects, in this order
 * (the order is (?)): comment mode, text, fields.
 */
export function applyMacro(store: Store, ticketId: number, macroId: number): void {
  const macro = macroIn(store.state, macroId);
  const ticket = store.ticket(ticketId);
  if (ticket.status === 'closed') throw new Error(`ticket ${ticketId} is closed: no macro applies`);
  const { comment, isPublic, patch } = macroEffect(store.state, ticket, macro);
  if (isPublic !== null) setCommentType(store, ticketId, isPublic ? 'publicReply' : 'internalNote');
  if (comment) {
    const { composer } = store.ticket(ticketId);
    const rich = isRichComposer(composer, store.state.variants);
    const text = commentText(comment, rich);
    setComposerText(store, ticketId, joined(composer.text, text, rich), 'macro');
  }
  rememberMacro(store, ticketId, macroId);
  updateTicket(store, ticketId, patch);
}

/** Zendesk keeps a draft that is already there and adds the macro's text below it (S). */
function joined(draft: string, text: string, rich: boolean): string {
  if (isBlank(draft)) return text;
  return rich ? draft + text : `${draft}\n${text}`;
}

function rememberMacro(store: Store, ticketId: number, macroId: number): void {
  store.changeTicket(
    ticketId,
    (ticket) => ({
      ...ticket,
      composer: { ...ticket.composer, macroIds: [...ticket.composer.macroIds, macroId] },
    }),
    { kind: 'composer.selection', ticketId },
  );
}
