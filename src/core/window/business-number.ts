import { isInbound } from '../conversation/direction';
import type { ConversationMessage } from '../conversation/message';
import { isSameMessage, LONGEST_DELAY, USUAL_DELAY } from '../conversation/same-message';
import type { Evidence } from './evidence';

/**
 * Sunshine's id of the ticket's business number: that of the customer's newest message in it. A
 * thread may hold messages to several numbers with a window each, so it is never guessed: all
 * copies of that message must name it, or the newest must stand in this ticket by its id, as older
 * audits tell of an earlier one. By time alone it is believed only of a whole thread: a message to
 * another number a minute before may lie in another profile's.
 * @param input.ticketMessages what the ticket shows, with arrival times only.
 * @param input.ticketMessageIds Sunshine's ids of messages in this ticket, from its audits.
 * @returns null where it cannot be told.
 */
export function numberOfTicket(input: {
  readonly channel: string;
  readonly ticketMessages: readonly ConversationMessage[];
  readonly ticketMessageIds: ReadonlySet<string>;
  readonly thread: readonly ConversationMessage[];
  /** No other profile of the customer can hold what was written in this ticket. */
  readonly isWhole: boolean;
}): string | null {
  const { channel, ticketMessageIds } = input;
  // A reaction too: it went to one number.
  const isWritten = ({ author, channel: on }: ConversationMessage) =>
    author.role === 'end-user' && on === channel;
  const written = input.thread.filter(isWritten);
  const inbound = input.ticketMessages.filter((message) => isInbound(message, channel));
  // One without a readable time may be the newest.
  const here = inbound.every(({ at }) => at !== null) ? newestOf(inbound) : undefined;
  const mayBeIt = here ? copiesOf(here, input.ticketMessages.filter(isWritten), written) : written;
  const newest = newestOf(mayBeIt);
  const isHere = newest !== undefined && newest.id !== null && ticketMessageIds.has(newest.id);
  if (isHere && newest.integrationId !== null) return newest.integrationId;
  const isLikely =
    input.isWhole && here && mayBeIt.some((copy) => isSameMessage(copy, here, USUAL_DELAY));
  if (!isLikely) return null;
  const numbers = new Set(mayBeIt.map(({ integrationId }) => integrationId));
  return numbers.size === 1 ? ([...numbers][0] ?? null) : null;
}

/**
 * The thread's messages that may be the one in the ticket. One that can only be another message of
 * the ticket's is none: customers write in bursts.
 */
function copiesOf(
  here: ConversationMessage,
  inTicket: readonly ConversationMessage[],
  written: readonly ConversationMessage[],
): readonly ConversationMessage[] {
  const near = inTicket.filter(
    (message) =>
      message !== here &&
      message.at !== null &&
      message.at >= arrivalOf(here) - NEIGHBOURS * LONGEST_DELAY,
  );
  const taken = new Set<ConversationMessage>();
  const freeFor = (message: ConversationMessage) =>
    written.filter((copy) => !taken.has(copy) && isSameMessage(copy, message, LONGEST_DELAY));
  let open = near;
  let size: number;
  do {
    size = taken.size;
    open = open.filter((message) => {
      const [only, ...others] = freeFor(message);
      if (only === undefined || others.length > 0) return true;
      taken.add(only);
      return false;
    });
  } while (taken.size > size);
  return freeFor(here);
}

/** Enough neighbours to tell the messages of a burst apart. */
const NEIGHBOURS = 3;

const arrivalOf = ({ at }: ConversationMessage): number => at ?? 0;

export const newestOf = (
  messages: readonly ConversationMessage[],
): ConversationMessage | undefined => messages.toSorted((a, b) => arrivalOf(b) - arrivalOf(a))[0];

/** The thread's messages of one number; only the customer's name one, so all answers stay. */
export const messagesOfNumber = (
  thread: readonly ConversationMessage[],
  integrationId: string,
): ConversationMessage[] =>
  thread.filter(
    (message) =>
      message.integrationId === integrationId ||
      (message.integrationId === null && message.author.role !== 'end-user'),
  );

/** The thread's messages that name another number. */
export const messagesOfOthers = (
  thread: readonly ConversationMessage[],
  integrationId: string,
): ConversationMessage[] =>
  thread.filter(
    (message) => message.integrationId !== null && message.integrationId !== integrationId,
  );

/** Without messages to other numbers; the source then lacks some of what came into the ticket. */
export function withoutOtherNumbers(
  set: Evidence,
  channel: string,
  integrationId: string | null,
): Evidence {
  if (integrationId === null) return set;
  const messages = set.messages.filter(
    (message) =>
      message.channel !== channel ||
      message.integrationId === null ||
      message.integrationId === integrationId,
  );
  return messages.length === set.messages.length ? set : { ...set, messages, knownUntil: null };
}

/**
 * What a ticket's audits say of its number. They may name none, so the thread tells by message ids;
 * what stays unnamed proves no sending time, as it may have gone to another number.
 * @param integrationId null: not known; then the newest message's.
 * @param hasOneNumber the account has no other number.
 */
export function auditsOfNumber(
  set: Evidence,
  channel: string,
  integrationId: string | null,
  thread: readonly ConversationMessage[],
  hasOneNumber: boolean,
): Evidence {
  if (hasOneNumber) return set;
  const numbers = new Map(thread.map(({ id, integrationId: number }) => [id, number]));
  const messages = set.messages.map((message) =>
    message.integrationId === null && message.id !== null
      ? { ...message, integrationId: numbers.get(message.id) ?? null }
      : message,
  );
  const inbound = messages.filter((message) => isInbound(message, channel));
  const number = integrationId ?? newestOf(inbound)?.integrationId ?? null;
  const own = withoutOlderUnnamed(
    withoutOtherNumbers({ ...set, messages }, channel, number),
    channel,
  );
  // Audits may be older than the newest message: where the customer wrote to several numbers,
  // they tell nothing of it.
  const isOpen = integrationId === null && namesSeveral([...thread, ...messages], channel);
  return {
    ...own,
    messages: own.messages.map((message) =>
      (isOpen || message.integrationId === null) && isInbound(message, channel)
        ? { ...message, sentAt: null }
        : message,
    ),
  };
}

/**
 * Without what arrived before the newest message that names its number, and names none itself: it may
 * have gone to another, and starts nothing that the newer one does not.
 */
function withoutOlderUnnamed(set: Evidence, channel: string): Evidence {
  const inbound = set.messages.filter((message) => isInbound(message, channel));
  const named = newestOf(inbound.filter(({ integrationId }) => integrationId !== null));
  const isOlderUnnamed = (message: ConversationMessage) =>
    named !== undefined &&
    message.integrationId === null &&
    arrivalOf(message) < arrivalOf(named) &&
    isInbound(message, channel);
  const messages = set.messages.filter((message) => !isOlderUnnamed(message));
  return messages.length === set.messages.length ? set : { ...set, messages };
}

const namesSeveral = (messages: readonly ConversationMessage[], channel: string): boolean =>
  new Set(
    messages.flatMap(({ channel: on, integrationId }) =>
      on === channel && integrationId !== null ? [integrationId] : [],
    ),
  ).size > 1;

/** For a ticket whose number is no longer known: what was found may be of another. */
export const ofUnknownNumber = (set: Evidence): Evidence =>
  set.number === 'unknown' || set.source === 'ticket' || set.source === 'conversation-log'
    ? set
    : { ...set, number: 'unknown' };
