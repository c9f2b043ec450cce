import type { SimIntegration } from './account-types';
import { isLiveMessage, sunshineName } from './channels';
import { hexId } from './hex-id';
import { integrationOf } from './integrations';
import { findUser } from './lookup';
import type { SimMessage } from './message-types';
import type { SimUser } from './people-types';
import type { SimTicket } from './ticket-types';
import type { WorldState } from './world-state';

export interface ThreadMessage {
  readonly message: SimMessage;
  readonly ticket: SimTicket;
  readonly integration: SimIntegration | null;
}

/** One of Sunshine's persistent conversations: what a customer and a number have ever written to each other. */
export interface Thread {
  readonly conversationId: string;
  /** Sunshine's user behind it, who is the customer's `messaging` identity in Zendesk. */
  readonly userId: string;
  readonly customerId: number;
  /** Over all tickets, in the order in which Sunshine got them. */
  readonly messages: readonly ThreadMessage[];
}

export const receivedAt = (message: SimMessage) => message.receivedAt ?? message.at;

const known = new WeakMap<WorldState, readonly Thread[]>();

/** All of the account's threads: several tickets of a customer share one (V). */
export function threadsOf(state: WorldState): readonly Thread[] {
  const made = known.get(state) ?? newThreads(state);
  known.set(state, made);
  return made;
}

/** The threads that a ticket shows a part of: one a number, the first written to first. */
export function threadsIn(state: WorldState, ticket: SimTicket): readonly Thread[] {
  return threadsOf(state).filter(({ messages }) =>
    messages.some((said) => said.ticket.id === ticket.id),
  );
}

type Growing = Omit<Thread, 'messages'> & { readonly messages: ThreadMessage[] };

function newThreads(state: WorldState): readonly Thread[] {
  const threads = new Map<string, Growing>();
  for (const ticket of state.tickets) {
    for (const { customerId, said } of customersIn(state, ticket)) {
      const line = lineOf(state, said);
      const key = `${customerId}|${line}`;
      const thread = threads.get(key) ?? newThread(state, customerId, line);
      if (thread.messages.length === 0) threads.set(key, thread);
      thread.messages.push(said);
    }
  }
  for (const { messages } of threads.values()) {
    messages.sort((a, b) => receivedAt(a.message) - receivedAt(b.message));
  }
  return [...threads.values()];
}

function newThread(state: WorldState, customerId: number, line: string): Growing {
  return {
    conversationId: hexId('conversation', customerId, line),
    userId: userIdOf(state, customerId, line),
    customerId,
    messages: [],
  };
}

/** What a conversation is for: one number, or, in the variant, everything the customer writes to. */
function lineOf(state: WorldState, { message, integration }: ThreadMessage): string {
  if (state.variants.oneConversationForAllNumbers) return 'all';
  return integration?.id ?? sunshineName(message.channel);
}

/** The messages of a ticket with the customer each belongs to: who wrote it, or who is answered. */
function customersIn(state: WorldState, ticket: SimTicket) {
  const writers = new Map<string, number>();
  const live = ticket.conversation.filter(isLiveMessage);
  for (const { channel, role, authorId } of live.toReversed()) {
    if (role === 'end-user' && authorId !== null) writers.set(channel, authorId);
  }
  // Looked up once a channel and number: a ticket may hold thousands of messages.
  const found = new Map<string, SimIntegration | null>();
  return live.map((message) => {
    const { channel, role, authorId, integrationId = '' } = message;
    if (role === 'end-user' && authorId !== null) writers.set(channel, authorId);
    const key = `${channel}|${integrationId}`;
    const integration = found.get(key) ?? integrationOf(state, ticket, message);
    found.set(key, integration);
    const customerId = writers.get(channel) ?? ticket.requesterId;
    return { customerId, said: { message, ticket, integration } };
  });
}

/** The identity a user has on file is that of the account's first number; for others one is made up. */
function userIdOf(state: WorldState, customerId: number, line: string): string {
  const isFirst = line === 'all' || line === state.integrations[0]?.id;
  const onFile = isFirst && storedIdentity(findUser(state, customerId));
  return onFile || hexId('user', customerId, line);
}

function storedIdentity(user: SimUser | undefined): string | undefined {
  return user?.identities.find(({ type }) => type === 'messaging')?.value;
}
