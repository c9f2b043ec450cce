import { integrationIn, userIn } from '../lookup';
import type { SimMessage } from '../message-types';
import { isSessionOver } from '../session';
import type { Store } from '../store';
import { whatsappDelivery } from '../whatsapp-delivery';
import type { ColleagueMessage, CustomerMessage } from '../world';
import { updateTicket } from './ticket';

export function addMessage(store: Store, ticketId: number, message: SimMessage): void {
  store.changeTicket(
    ticketId,
    (ticket) => ({
      ...ticket,
      ...(isSessionOver(ticket) ? { sessionsEndedUntil: message.at } : {}),
      // What is said goes on with it (?).
      sessionEnded: ticket.sessionEnded === true && !message.isPublic,
      conversation: [...ticket.conversation, message],
      updatedAt: message.at,
    }),
    { kind: 'conversation', ticketId, messageId: message.id },
  );
}

/** The customer writes: the message joins the conversation, and a waiting ticket opens again. */
export function customerWrites(store: Store, ticketId: number, said: CustomerMessage): string {
  const ticket = store.ticket(ticketId);
  if (ticket.status === 'closed') {
    throw new Error(`ticket ${ticketId} is closed: Zendesk would open another one`);
  }
  if (said.integrationId !== undefined) integrationIn(store.state, said.integrationId);
  const author = userIn(store.state, said.authorId ?? ticket.requesterId);
  const at = store.now();
  const id = `m${store.takeId()}`;
  addMessage(store, ticketId, {
    id,
    authorId: author.id,
    authorName: author.name,
    role: 'end-user',
    channel: said.channel,
    text: said.text,
    attachments: said.attachments ?? [],
    at,
    sentAt: said.sentAt ?? at,
    ...(said.receivedAt === undefined ? {} : { receivedAt: said.receivedAt }),
    ...(said.kind === undefined ? {} : { kind: said.kind }),
    ...(said.integrationId === undefined ? {} : { integrationId: said.integrationId }),
    isPublic: true,
    delivery: null,
  });
  if (ticket.status === 'pending' || ticket.status === 'solved' || ticket.status === 'hold') {
    updateTicket(store, ticketId, { status: 'open' }, 'zendesk');
  }
  return id;
}

/** Another agent answers: the message comes into the open ticket without this agent's composer. */
export function colleagueReplies(store: Store, ticketId: number, said: ColleagueMessage): string {
  const ticket = store.ticket(ticketId);
  const author = userIn(store.state, said.authorId);
  const channel = said.channel ?? ticket.viaChannel;
  const at = store.now();
  const id = `m${store.takeId()}`;
  const content = { text: said.text, attachments: [] };
  addMessage(store, ticketId, {
    id,
    authorId: author.id,
    authorName: author.name,
    role: author.role,
    channel,
    ...content,
    at,
    sentAt: at,
    isPublic: true,
    delivery: channel === 'whatsapp' ? whatsappDelivery(store.state, ticket, content, at) : null,
  });
  return id;
}
