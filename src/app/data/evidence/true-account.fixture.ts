import { epochMs, HOUR, SECOND } from '../../../core/time';
import type { ConversationMessage, MessageKind } from '../../../core/window/message';
import { messageOf } from '../../../core/window/message.fixture';
import type { FoundTicket } from '../../../zendesk/evidence/found-ticket';
import type { TicketAudits } from '../../../zendesk/evidence/ticket-audits';
import type { TicketLog } from '../../../zendesk/evidence/ticket-log';

export const DAY = 24 * HOUR;
export const MESSENGER = 'sunshine_conversations_facebook_messenger';

/** What really happened to one message, whoever knows of it. */
export interface TrueMessage {
  readonly id: string;
  readonly ticketId: string;
  /** Whose conversation it stands in: Zendesk's id of a user. */
  readonly customerId: string;
  readonly isAnswer: boolean;
  readonly channel: string;
  /** The business number, as Sunshine calls it. */
  readonly number: string;
  readonly kind: MessageKind;
  /** When its author sent it, when it reached Sunshine, and when the ticket; never earlier. */
  readonly sent: number;
  readonly received: number;
  readonly shown: number;
  /** From when the ticket's audits hold it. */
  readonly audited: number;
  readonly tellsSent: boolean;
}

/** How an account is set up, which no event changes. */
export interface AccountTraits {
  /** A chat's start names its conversation in the audits; else only the requester's identity leads there. */
  readonly namesConversations: boolean;
  readonly auditsHoldMessages: boolean;
  readonly auditsTellChannelTime: boolean;
  /** A ticket's row in the search names a number. */
  readonly ticketsTellNumbers: boolean;
  readonly searchLagMs: number;
  readonly perPage: number;
}

/** What truly starts a window; of the rest no source says more than that it is there. */
const STARTING_KINDS: readonly MessageKind[] = ['text', 'media', 'button-answer'];

/** Whether it truly starts a window. */
export const isStart = ({ isAnswer, kind }: TrueMessage): boolean =>
  !isAnswer && STARTING_KINDS.includes(kind);

/** The arrivals that sources may tell of it. */
export const stampsOf = ({ received, shown }: TrueMessage): readonly number[] => [received, shown];

const byShown = (a: TrueMessage, b: TrueMessage) => a.shown - b.shown;

const inTicket = (messages: readonly TrueMessage[], ticketId: string, now: number) =>
  messages
    .filter((message) => message.ticketId === ticketId && message.shown <= now)
    .toSorted(byShown);

/** `ticket.conversation`: no ids, no kinds but words, files and empty shells, arrivals only. */
export const conversationOf = (
  messages: readonly TrueMessage[],
  ticketId: string,
  now: number,
): ConversationMessage[] =>
  inTicket(messages, ticketId, now).map((message) =>
    messageOf({
      role: message.isAnswer ? 'agent' : 'end-user',
      authorId: message.isAnswer ? '100' : message.customerId,
      channel: message.channel,
      kind: message.isAnswer || isStart(message) ? 'text' : 'empty',
      at: message.shown,
    }),
  );

const isInSunshine = ({ channel }: TrueMessage) => channel !== 'email';

export const auditsOf = (
  messages: readonly TrueMessage[],
  traits: AccountTraits,
  ticketId: string,
  now: number,
): TicketAudits => {
  const known = messages
    .filter(isInSunshine)
    .filter((message) => message.ticketId === ticketId && message.audited <= now)
    .toSorted((a, b) => a.audited - b.audited);
  const chats = new Map<string, string>();
  for (const { customerId, channel, isAnswer } of known) {
    // A chat begins with what the customer writes.
    if (!isAnswer && !chats.has(customerId)) chats.set(customerId, channel);
  }
  const shown = traits.auditsHoldMessages ? known : [];
  const times = shown.map((message) => auditStamp(message, traits));
  return {
    conversations: traits.namesConversations
      ? [...chats].reverse().map(([customerId, channel]) => ({ id: `c${customerId}`, channel }))
      : [],
    messageIds: new Set(shown.map(({ id }) => id)),
    messages: shown.map((message) =>
      messageOf({
        id: message.id,
        role: message.isAnswer ? 'agent' : 'end-user',
        authorId: message.isAnswer ? '100' : message.customerId,
        channel: message.channel,
        kind: message.isAnswer ? 'text' : message.kind,
        at: auditStamp(message, traits),
        ...(traits.auditsTellChannelTime && !message.isAnswer && channelFacts(message)),
      }),
    ),
    knownUntil: times.length > 0 ? epochMs(Math.max(...times)) : null,
  };
};

const auditStamp = ({ received, shown }: TrueMessage, traits: AccountTraits) =>
  traits.auditsTellChannelTime ? received : shown;

const channelFacts = ({ sent, tellsSent, number }: TrueMessage) => ({
  sentAt: tellsSent ? sent : null,
  integrationId: number,
});

export const logOf = (
  messages: readonly TrueMessage[],
  ticketId: string,
  now: number,
): TicketLog => ({
  messages: messages
    .filter((message) => message.ticketId === ticketId && message.received <= now)
    .toSorted((a, b) => a.received - b.received)
    .map((message) =>
      messageOf({
        id: message.id,
        role: message.isAnswer ? 'agent' : 'end-user',
        authorId: message.isAnswer ? '100' : message.customerId,
        channel: message.channel,
        kind: message.isAnswer || isStart(message) ? 'text' : 'empty',
        at: message.received,
      }),
    ),
  knownUntil: dateHeaderMs(now),
});

/** A ticket is known by the number to which its first message went. */
export function foundTicketOf(
  messages: readonly TrueMessage[],
  traits: AccountTraits,
  ticketId: string,
  now: number,
): FoundTicket {
  const indexed = inTicket(messages, ticketId, now - traits.searchLagMs);
  const first = inTicket(messages, ticketId, now).find(({ isAnswer }) => !isAnswer);
  return {
    id: ticketId,
    viaChannel: first?.channel ?? 'whatsapp',
    updatedAt: epochMs(indexed.at(-1)?.shown ?? now - 3 * DAY),
    businessNumber: traits.ticketsTellNumbers ? (first?.number ?? null) : null,
  };
}

/** The `Date` of an answer has whole seconds. */
export const dateHeaderMs = (now: number) => epochMs(Math.floor(now / SECOND) * SECOND);

/** What Sunshine answers to a path, as its two versions write it. */
export function sunshineBody(
  messages: readonly TrueMessage[],
  { perPage }: AccountTraits,
  path: string,
  now: number,
): unknown {
  const owner = /(?:conversations\/c|appusers\/u)(\w+)\/messages/.exec(path)?.[1];
  const thread = messages
    .filter(isInSunshine)
    .filter(({ customerId, received }) => customerId === owner && received <= now)
    .toSorted((a, b) => a.received - b.received);
  const cursor = /before\]=(\w+)/.exec(path)?.[1];
  const end = cursor ? thread.findIndex(({ id }) => id === cursor) : thread.length;
  const page = thread.slice(Math.max(0, end - perPage), end);
  if (path.startsWith('/v1.1/')) return { messages: page.map(asVersion1) };
  const hasMore = end > perPage;
  return {
    messages: page.map(asVersion2),
    meta: { hasMore, beforeCursor: hasMore ? page[0]?.id : null },
  };
}

const CONTENT: Partial<Record<MessageKind, object>> = {
  text: { type: 'text', text: '…' },
  media: { type: 'image' },
  'button-answer': { type: 'text', text: '…', payload: 'YES' },
  reaction: { type: 'reaction' },
  empty: { type: 'text', text: ' ' },
};

const contentOf = ({ isAnswer, kind }: TrueMessage) => CONTENT[isAnswer ? 'text' : kind];

const sourceOf = (message: TrueMessage) =>
  message.isAnswer
    ? { type: 'api:conversations' }
    : {
        type: message.channel === MESSENGER ? 'messenger' : message.channel,
        integrationId: message.number,
        originalMessageTimestamp: message.tellsSent ? new Date(message.sent).toISOString() : null,
      };

const asVersion2 = (message: TrueMessage) => ({
  id: message.id,
  received: new Date(message.received).toISOString(),
  author: { type: message.isAnswer ? 'business' : 'user', displayName: '' },
  content: contentOf(message),
  source: sourceOf(message),
});

const asVersion1 = (message: TrueMessage) => ({
  _id: message.id,
  role: message.isAnswer ? 'appMaker' : 'appUser',
  received: message.received / 1_000,
  ...contentOf(message),
  source: sourceOf(message),
});
