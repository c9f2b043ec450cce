import fc from 'fast-check';
import type { AuthorRole, ConversationMessage, MessageKind } from '../conversation/message';
import { messageOf } from '../conversation/message.fixture';
import { durationMs, HOUR, MINUTE, SECOND } from '../time';

/** What really happened to one message, whoever knows of it. */
export interface TrueMessage {
  readonly id: string;
  readonly ticketId: string;
  /** The business number, as Sunshine calls it. */
  readonly number: string;
  readonly channel: string;
  readonly role: AuthorRole;
  readonly kind: MessageKind;
  /** When its author sent it, and when it came by the stations after that; never earlier. */
  readonly sent: number;
  readonly received: number;
  readonly logged: number;
  readonly audited: number;
  readonly shown: number;
  /** Whether the channel passes its own time on to Sunshine, and Sunshine to Zendesk. */
  readonly tellsSunshine: boolean;
  readonly tellsAudits: boolean;
}

/** One customer, all that was written, and the instant at which an agent looks. */
export interface TrueHistory {
  readonly now: number;
  readonly tickets: readonly { readonly id: string; readonly number: string }[];
  readonly messages: readonly TrueMessage[];
}

export const CHANNELS = ['whatsapp', 'instagram_dm'] as const;

/** 2026-11-20T10:15:00Z. */
const START = 1_795_169_700_000;
const DAY = 24 * HOUR;

/** Mostly a moment, sometimes hours, up to three days. */
const delay = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 20 * SECOND }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: HOUR }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 3 * DAY }) },
);
const moment = fc.integer({ min: 0, max: 20 * SECOND });

/** What truly starts a window, and what does not or may not. */
const STARTING_KINDS: readonly MessageKind[] = [
  'text',
  'media',
  'location',
  'button-answer',
  'deleted',
];
const OTHER_KINDS: readonly MessageKind[] = [
  'reaction',
  'edit',
  'deletion',
  'activity',
  'auto-reply',
  'unknown',
];
const BUSINESS_KINDS: readonly MessageKind[] = ['text', 'template', 'auto-reply', 'echo', 'system'];

const author = fc.oneof(
  fc.record({
    role: fc.constant<AuthorRole>('end-user'),
    kind: fc.constantFrom(...STARTING_KINDS, ...OTHER_KINDS),
  }),
  fc.record({
    role: fc.constantFrom<AuthorRole>('agent', 'system', 'trigger', 'unknown'),
    kind: fc.constantFrom(...BUSINESS_KINDS),
  }),
);

const written = fc.record({
  ticket: fc.nat(2),
  channel: fc.oneof(
    { weight: 3, arbitrary: fc.constant(CHANNELS[0]) },
    { weight: 1, arbitrary: fc.constant(CHANNELS[1]) },
  ),
  author,
  sent: fc.integer({ min: 0, max: 3 * DAY }),
  delays: fc.tuple(delay, moment, moment, moment),
  tellsSunshine: fc.boolean(),
  tellsAudits: fc.boolean(),
});

/** Somewhere near an end or anywhere: what is looked for are wrong words at the edges. */
const nowOf = (messages: readonly TrueMessage[]) => {
  const edge = fc.integer({ min: -10 * MINUTE, max: 10 * MINUTE });
  const anywhere = fc.integer({ min: START, max: START + 5 * DAY });
  if (messages.length === 0) return anywhere;
  const stamp = fc
    .constantFrom(...messages)
    .chain(({ sent, received, shown }) => fc.constantFrom(sent, received, shown));
  const ends = fc.tuple(stamp, edge).map(([instant, off]) => instant + DAY + off);
  const justThen = fc.tuple(stamp, fc.nat(3 * MINUTE)).map(([instant, off]) => instant + off);
  return fc.oneof(anywhere, ends, justThen);
};

export const trueHistory: fc.Arbitrary<TrueHistory> = fc
  .record({
    numbers: fc.array(fc.constantFrom('one', 'one', 'two'), { minLength: 1, maxLength: 3 }),
    items: fc.array(written, { maxLength: 8 }),
    /** More answers than a page of Sunshine holds. */
    isFlooded: fc.nat(9).map((chance) => chance === 0),
  })
  .chain(({ numbers, items, isFlooded }) => {
    const tickets = numbers.map((number, index) => ({ id: String(index + 1), number }));
    const messages = items.map(({ ticket: index, author: { role, kind }, ...item }, position) => {
      const ticket = tickets[index % tickets.length] as (typeof tickets)[number];
      const [toSunshine, toLog, toAudits, toTicket] = item.delays;
      const sent = START + item.sent;
      const received = sent + toSunshine;
      const logged = received + toLog;
      const audited = logged + toAudits;
      const { channel, tellsSunshine, tellsAudits } = item;
      return {
        id: `m${position}`,
        ticketId: ticket.id,
        number: ticket.number,
        ...{ channel, role, kind, sent, received, logged, audited },
        shown: audited + toTicket,
        ...{ tellsSunshine, tellsAudits },
      };
    });
    const all = isFlooded
      ? [...messages, ...flood(tickets[0] as TrueHistory['tickets'][0])]
      : messages;
    return nowOf(messages).map((now) => ({ now, tickets, messages: all }));
  });

function flood({ id, number }: TrueHistory['tickets'][0]): TrueMessage[] {
  return Array.from({ length: 110 }, (_, index) => {
    const at = START + 3 * DAY + index * MINUTE;
    return {
      id: `f${index}`,
      ticketId: id,
      ...{ number, channel: CHANNELS[0], role: 'agent', kind: 'text' },
      ...{ sent: at, received: at, logged: at, audited: at, shown: at },
      ...{ tellsSunshine: false, tellsAudits: false },
    };
  });
}

/** What an observer would see of a message: `at` by the source's own stamp. */
const seenAs = (message: TrueMessage, at: number, changes: Parameters<typeof messageOf>[0]) => {
  const { role, channel, kind } = message;
  return messageOf({ role, channel, kind, at, ...changes });
};

/** `ticket.conversation` at an instant: no ids, no kinds but words, files and empty shells. */
export const conversationOf = (
  { messages }: TrueHistory,
  ticketId: string,
  at: number,
): ConversationMessage[] =>
  messages
    .filter((message) => message.ticketId === ticketId && message.shown <= at)
    .toSorted((a, b) => a.shown - b.shown)
    .map((message) => seenAs(message, message.shown, { kind: plainKind(message) }));

const plainKind = ({ role, kind }: TrueMessage): MessageKind =>
  role === 'end-user' && OTHER_KINDS.includes(kind) ? 'empty' : 'text';

/** What truly starts the window of a number on a channel. */
export const startsOf = (
  { messages }: TrueHistory,
  number: string,
  channel: string,
): TrueMessage[] =>
  messages.filter(
    (message) =>
      message.role === 'end-user' &&
      message.number === number &&
      message.channel === channel &&
      STARTING_KINDS.includes(message.kind),
  );

/** Sunshine's newest page at an instant, of the whole thread with all numbers. */
export const threadOf = ({ messages }: TrueHistory, at: number): ConversationMessage[] =>
  messages
    .filter(({ received }) => received <= at)
    .toSorted((a, b) => a.received - b.received)
    .slice(-100)
    .map((message) => {
      const isTheirs = message.role === 'end-user';
      return seenAs(message, message.received, {
        id: message.id,
        authorId: null,
        sentAt: isTheirs && message.tellsSunshine ? message.sent : null,
        integrationId: isTheirs ? message.number : null,
      });
    });

/** The history in a ticket's audits at an instant. */
export const auditsOf = (
  { messages }: TrueHistory,
  ticketId: string,
  at: number,
): ConversationMessage[] =>
  messages
    .filter((message) => message.ticketId === ticketId && message.audited <= at)
    .map((message) =>
      seenAs(message, message.audited, {
        id: message.id,
        sentAt: message.role === 'end-user' && message.tellsAudits ? message.sent : null,
      }),
    );

/** A ticket's conversation log at an instant. */
export const logOf = (
  { messages }: TrueHistory,
  ticketId: string,
  at: number,
): ConversationMessage[] =>
  messages
    .filter((message) => message.ticketId === ticketId && message.logged <= at)
    .map((message) => seenAs(message, message.logged, { id: message.id }));

/** What the sources are asked for, how long ago each was, and which of them are lost. */
export const asking = fc.record({
  isTicketLost: fc.nat(9).map((chance) => chance === 0),
  thread: fc.option(ageOfAnswer()),
  audits: fc.option(ageOfAnswer()),
  log: fc.option(ageOfAnswer()),
  others: fc.option(ageOfAnswer()),
  /** Whether a source says up to when it knows everything. */
  tellsKnownUntil: fc.boolean(),
  /** Whether something beside the messages tells the numbers of other tickets. */
  tellsNumbers: fc.boolean(),
});

export type Asking = typeof asking extends fc.Arbitrary<infer T> ? T : never;

function ageOfAnswer() {
  return fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 2 * DAY })).map(durationMs);
}
