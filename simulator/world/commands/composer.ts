import {
  htmlToPlain,
  isBlank,
  isRichComposer,
  looksLikeHtml,
  plainToHtml,
  reshaped,
  sanitizeHtml,
} from '../composer-text';
import type { SimAttachment } from '../message-types';
import type { Store } from '../store';
import type { CommentType, Composer, ComposerAuthor } from '../ticket-types';
import type { WorldChange } from '../world-state';

/** A text in the composer's form: HTML where it is rich, plain where it is not. */
function fitted(store: Store, ticketId: number, text: string): string {
  const rich = isRichComposer(store.ticket(ticketId).composer, store.state.variants);
  if (rich) return looksLikeHtml(text) || isBlank(text) ? sanitizeHtml(text) : plainToHtml(text);
  return looksLikeHtml(text) ? htmlToPlain(sanitizeHtml(text)) : text;
}

function change(store: Store, ticketId: number, patch: Partial<Composer>, said: WorldChange) {
  store.changeTicket(
    ticketId,
    (ticket) => ({ ...ticket, composer: { ...ticket.composer, ...patch } }),
    said,
  );
}

export function setComposerText(
  store: Store,
  ticketId: number,
  text: string,
  by: ComposerAuthor,
): void {
  // The agent's own typing is taken as it is: a "<b>" typed into a plain composer is four characters.
  const next = by === 'agent' ? text : fitted(store, ticketId, text);
  const { composer } = store.ticket(ticketId);
  if (next === composer.text) return;
  const macroIds = isBlank(next) ? [] : composer.macroIds;
  change(
    store,
    ticketId,
    { text: next, selection: null, macroIds },
    { kind: 'composer.text', ticketId, by },
  );
}

export function insertComposerText(
  store: Store,
  ticketId: number,
  text: string,
  by: ComposerAuthor,
): void {
  const { composer } = store.ticket(ticketId);
  const inserted = fitted(store, ticketId, text);
  const rich = isRichComposer(composer, store.state.variants);
  const { start, end } = composer.selection ?? {
    start: composer.text.length,
    end: composer.text.length,
  };
  // A cursor inside HTML would need a document: rich text is appended.
  const next = rich
    ? (isBlank(composer.text) ? '' : composer.text) + inserted
    : composer.text.slice(0, start) + inserted + composer.text.slice(end);
  if (next === composer.text) return;
  const cursor = start + inserted.length;
  const selection = rich || !composer.selection ? null : { start: cursor, end: cursor };
  change(store, ticketId, { text: next, selection }, { kind: 'composer.text', ticketId, by });
}

export function setComposerSelection(
  store: Store,
  ticketId: number,
  selection: Composer['selection'],
): void {
  change(store, ticketId, { selection }, { kind: 'composer.selection', ticketId });
}

export function setComposerAttachments(
  store: Store,
  ticketId: number,
  attachments: readonly SimAttachment[],
): void {
  change(store, ticketId, { attachments }, { kind: 'composer.attachments', ticketId });
}

export function setCommentType(store: Store, ticketId: number, type: CommentType): void {
  if (type === store.ticket(ticketId).composer.type) return;
  reshape(store, ticketId, { type }, { kind: 'composer.type', ticketId });
}

export function setTargetChannel(store: Store, ticketId: number, channel: string): void {
  const ticket = store.ticket(ticketId);
  if (channel === ticket.composer.channel) return;
  if (!ticket.channels.includes(channel)) {
    throw new Error(
      `ticket ${ticketId} offers no channel "${channel}": ${ticket.channels.join(', ')}`,
    );
  }
  reshape(store, ticketId, { channel }, { kind: 'composer.channel', ticketId });
}

/** Another type or channel may turn a rich composer into a plain one: the draft is kept, in the new form. */
function reshape(
  store: Store,
  ticketId: number,
  patch: Partial<Composer>,
  said: WorldChange,
): void {
  const before = store.ticket(ticketId).composer;
  const { variants } = store.state;
  change(store, ticketId, patch, said);
  const after = store.ticket(ticketId).composer;
  const { text, selection } = reshaped(before, variants, after, variants);
  if (text === after.text) return;
  change(store, ticketId, { text, selection }, { kind: 'composer.text', ticketId, by: 'zendesk' });
}
