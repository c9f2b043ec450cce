import type { HostResponse } from '../host/host';
import type { SimIntegration } from '../world/account-types';
import { type Thread, threadsOf } from '../world/threads';
import type { SimTicket } from '../world/ticket-types';
import type { WorldState } from '../world/world-state';
import { conversationNamed } from './find-thread';
import { type MessagePost, readMessagePost } from './read-message-post';
import { messageV2 } from './shapes/message-v2';
import type { SunshineCall } from './sunshine-call';
import { Refused } from './sunshine-error';

/** As many as a conversation holds (V). */
const MOST_MESSAGES = 30_000;

/** `POST …/conversations/{id}/messages`: taken is not arrived, what WhatsApp says comes later. */
export function postMessage(call: SunshineCall): HostResponse {
  const { world } = call;
  const thread = conversationNamed(world.state, call.ids[0] ?? '');
  const { author, content, destination, metadata } = readMessagePost(call);
  if (thread.messages.length >= MOST_MESSAGES) throw new Refused(423, 'Conversation is full');
  const id = world.sendThroughSunshine({
    ticketId: ticketFor(thread).id,
    template: content.template,
    integrationId: numberFor(call, thread, destination).id,
    displayName: author.displayName ?? null,
    metadata: metadata ?? null,
  });
  return { status: 201, body: { messages: [sentMessage(world.state, id)] } };
}

function sentMessage(state: WorldState, id: string) {
  for (const thread of threadsOf(state)) {
    const said = thread.messages.findLast(({ message }) => message.id === id);
    if (said) return messageV2(said, thread, state);
  }
  throw new Error(`message ${id} is in no conversation`);
}

/** The customer's newest ticket of the conversation, closed ones only if there is no other (?). */
function ticketFor({ messages }: Thread): SimTicket {
  const tickets = [...new Map(messages.map(({ ticket }) => [ticket.id, ticket])).values()];
  const newest = tickets.toSorted((a, b) => b.createdAt - a.createdAt || b.id - a.id);
  const ticket = newest.find(({ status }) => status !== 'closed') ?? newest[0];
  if (!ticket) throw new Error('a conversation without any message');
  return ticket;
}

/** The number asked for, else the one that the customer last wrote to; the customer must know it (V). */
function numberFor(
  { world: { state } }: SunshineCall,
  { messages }: Thread,
  destination: MessagePost['destination'],
): SimIntegration {
  const clients = messages
    .toReversed()
    .flatMap(({ message, integration }) =>
      integration && message.role === 'end-user' ? [integration] : [],
    );
  const wanted = destination && 'integrationId' in destination ? destination.integrationId : null;
  if (wanted !== null && !state.integrations.some(({ id }) => id === wanted)) {
    throw new Refused(404, 'Integration not found', 'integration_not_found');
  }
  const type =
    destination && 'integrationType' in destination ? destination.integrationType : 'whatsapp';
  const found =
    wanted === null
      ? clients.find((client) => client.type === type)
      : clients.find(({ id }) => id === wanted);
  // The schema says WhatsApp: another channel has no use for it.
  if (found?.type !== 'whatsapp') throw new Refused(404, 'Client not found', 'client_not_found');
  return found;
}
