import { isMessagingChannel } from '../channels';
import { htmlToPlain, isBlank, isRichComposer } from '../composer-text';
import { userIn } from '../lookup';
import type { SimMessage } from '../message-types';
import type { Store } from '../store';
import type { SimTicket } from '../ticket-types';
import { whatsappDelivery } from '../whatsapp-delivery';
import type { SubmitOutcome } from '../world';
import type { WorldState } from '../world-state';
import { addMessage } from './conversation';
import { addToast, toastFailure } from './surroundings';
import { saveFields } from './ticket';

type NotSent = Extract<SubmitOutcome, { sent: false }>;

/** Sends what is in the composer, after the apps' `ticket.save` hooks had their say where they are asked. */
export async function submitReply(store: Store, ticketId: number): Promise<SubmitOutcome> {
  const refusal = whyNotNow(store.ticket(ticketId), store.state);
  if (refusal) return refusal;
  const saves = runsSaveHook(store, store.ticket(ticketId));
  if (saves) {
    store.commit(store.state, { kind: 'submit.start', ticketId });
    const stopped = await askGuards(store, ticketId);
    if (stopped) {
      failSubmit(store, ticketId, stopped);
      return stopped;
    }
  }
  // A hook may have changed the draft: what counts is what is there now.
  const changed = whyNotNow(store.ticket(ticketId), store.state);
  if (changed) return changed;
  const submitted = store.ticket(ticketId);
  const message = messageFrom(store, submitted);
  const { sentDraftLeavesAfterMs } = store.state.variants;
  if (sentDraftLeavesAfterMs === 0) emptyComposer(store, ticketId);
  else setTimeout(() => emptyIfSent(store, submitted), sentDraftLeavesAfterMs);
  addMessage(store, ticketId, message);
  if (message.delivery) toastFailure(store, message.delivery);
  // A message alone saves no fields.
  if (saves) saveFields(store, ticketId, submitted);
  if (saves) store.commit(store.state, { kind: 'submit.done', ticketId });
  return { sent: true, messageId: message.id };
}

/**
 * Saves the fields and leaves the composer as it is: in messaging a reply goes out apart from that (?).
 * Apps are asked as before any save. What is given back tells why it was not saved; null: it was.
 */
export async function submitFields(store: Store, ticketId: number): Promise<NotSent | null> {
  const refusal = whyNotSaved(store.ticket(ticketId));
  if (refusal) return refusal;
  const submitted = store.ticket(ticketId);
  store.commit(store.state, { kind: 'submit.start', ticketId });
  const stopped = await askGuards(store, ticketId);
  if (stopped) {
    failSubmit(store, ticketId, stopped);
    return stopped;
  }
  saveFields(store, ticketId, submitted);
  store.commit(store.state, { kind: 'submit.done', ticketId });
  return null;
}

function failSubmit(store: Store, ticketId: number, { text }: NotSent): void {
  store.commit(store.state, { kind: 'submit.fail', ticketId, reason: text });
  addToast(store, { text, kind: 'error', durationMs: null, by: 'zendesk' });
}

function whyNotSaved({ status, saveEnabled }: SimTicket): NotSent | null {
  if (status === 'closed') {
    return { sent: false, reason: 'closed', text: 'The ticket is closed.' };
  }
  if (!saveEnabled) {
    return { sent: false, reason: 'save-disabled', text: 'An app has switched saving off.' };
  }
  return null;
}

function whyNotNow(ticket: SimTicket, { variants }: WorldState): NotSent | null {
  const refusal = whyNotSaved(ticket);
  if (refusal) return refusal;
  const { composer } = ticket;
  if (ticket.sessionEnded && isLiveReply(ticket) && !variants.endedSessionsTakeReplies) {
    const text = 'Messaging has ended in this ticket.';
    return { sent: false, reason: 'session-ended', text };
  }
  if (isBlank(composer.text) && composer.attachments.length === 0) {
    return { sent: false, reason: 'empty', text: 'There is nothing to send.' };
  }
  return null;
}

/** E-mail replies and notes save the ticket; whether a messaging reply does is (?) and a switch. */
function runsSaveHook(store: Store, ticket: SimTicket): boolean {
  return !isLiveReply(ticket) || store.state.sendFiresTicketSave;
}

function isLiveReply({ composer }: SimTicket): boolean {
  return composer.type === 'publicReply' && isMessagingChannel(composer.channel);
}

async function askGuards(store: Store, ticketId: number): Promise<NotSent | null> {
  const outcomes = await Promise.all([...store.guards].map((guard) => guard(ticketId)));
  for (const outcome of outcomes) {
    if ('refused' in outcome) return { sent: false, reason: 'refused', text: outcome.refused };
    if ('hung' in outcome) {
      return { sent: false, reason: 'hung', text: 'An app did not answer in time.' };
    }
  }
  return null;
}

function messageFrom(store: Store, ticket: SimTicket): SimMessage {
  const { composer } = ticket;
  const agent = userIn(store.state, store.state.agentId);
  const isPublic = composer.type === 'publicReply';
  const channel = isPublic ? composer.channel : 'internal';
  const rich = isRichComposer(composer, store.state.variants);
  const text = rich ? htmlToPlain(composer.text) : composer.text;
  const at = store.now();
  return {
    id: `m${store.takeId()}`,
    authorId: agent.id,
    authorName: agent.name,
    role: agent.role,
    channel,
    text,
    ...(rich ? { html: composer.text } : {}),
    attachments: composer.attachments,
    at,
    sentAt: at,
    isPublic,
    delivery:
      channel === 'whatsapp'
        ? whatsappDelivery(store.state, ticket, { text, attachments: composer.attachments }, at)
        : null,
    ...(composer.macroIds.length ? { macroIds: composer.macroIds } : {}),
  };
}

/** What the agent has typed since then is another draft. */
function emptyIfSent(store: Store, { id, composer }: SimTicket): void {
  if (store.ticket(id).composer.text === composer.text) emptyComposer(store, id);
}

function emptyComposer(store: Store, ticketId: number): void {
  store.changeTicket(
    ticketId,
    (ticket) => ({
      ...ticket,
      isNew: false,
      composer: { ...ticket.composer, text: '', attachments: [], selection: null, macroIds: [] },
    }),
    { kind: 'composer.text', ticketId, by: 'zendesk' },
  );
}
