import { isInbound } from '../conversation/direction';
import type { ConversationMessage } from '../conversation/message';
import { isSameMessage, LONGEST_DELAY, USUAL_DELAY } from '../conversation/same-message';
import type { Evidence } from './evidence';

/**
 * Sunshine's id of the business number that a ticket belongs to. A customer's thread may hold messages
 * to several numbers, each with a window of its own, so it is never guessed: it is the number of the
 * customer's newest message in this ticket. All messages of the thread that may be that one have to
 * name it, or the newest of them has to stand in this ticket by its id: audits that are older than the
 * message tell the number of an earlier one.
 *
 * @param input.ticketMessages what the ticket itself shows, with arrival times only.
 * @param input.ticketMessageIds Sunshine's ids of messages in this ticket, from its audits.
 * @returns null where it cannot be told.
 */
export function numberOfTicket(input: {
  readonly channel: string;
  readonly ticketMessages: readonly ConversationMessage[];
  readonly ticketMessageIds: ReadonlySet<string>;
  readonly thread: readonly ConversationMessage[];
}): string | null {
  const { channel, ticketMessageIds } = input;
  // Whatever it is, a reaction too: it went to one number.
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
  const isLikely = here && mayBeIt.some((copy) => isSameMessage(copy, here, USUAL_DELAY));
  if (!isLikely) return null;
  const numbers = new Set(mayBeIt.map(({ integrationId }) => integrationId));
  return numbers.size === 1 ? ([...numbers][0] ?? null) : null;
}

/**
 * Which messages of the thread may be the one that the ticket shows. One that can only be another
 * message of the ticket's is none of them: customers write in bursts.
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

/** Of a burst, so much is enough to tell its messages apart. */
const NEIGHBOURS = 3;

const arrivalOf = ({ at }: ConversationMessage): number => at ?? 0;

export const newestOf = (
  messages: readonly ConversationMessage[],
): ConversationMessage | undefined => messages.toSorted((a, b) => arrivalOf(b) - arrivalOf(a))[0];

/**
 * What of a thread belongs to one business number. Only the customer's messages name their number, so
 * the answers to them stay, whichever they were for.
 */
export const messagesOfNumber = (
  thread: readonly ConversationMessage[],
  integrationId: string,
): ConversationMessage[] =>
  thread.filter(
    (message) =>
      message.integrationId === integrationId ||
      (message.integrationId === null && message.author.role !== 'end-user'),
  );

/** What of a thread names another number than this one. */
export const messagesOfOthers = (
  thread: readonly ConversationMessage[],
  integrationId: string,
): ConversationMessage[] =>
  thread.filter(
    (message) => message.integrationId !== null && message.integrationId !== integrationId,
  );

/**
 * The same without what names another number of the channel. It then no longer knows all that came
 * into the ticket.
 */
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
 * What a ticket's audits say of the number that it answers from. They may name no numbers, so the
 * thread tells them by the messages' ids; the sending time of what is still not named proves nothing, for
 * it may have gone to another number.
 *
 * @param integrationId null where it could not be told: then it is the one that the newest names.
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
  const own = withoutOtherNumbers({ ...set, messages }, channel, number);
  // The audits may be older than the ticket's newest message: where the customer wrote to several
  // numbers, the newest that the audits hold tells nothing of it.
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

const namesSeveral = (messages: readonly ConversationMessage[], channel: string): boolean =>
  new Set(
    messages.flatMap(({ channel: on, integrationId }) =>
      on === channel && integrationId !== null ? [integrationId] : [],
    ),
  ).size > 1;

/**
 * The same, where the ticket has come to answer from a number that nobody can tell: what was found of
 * an earlier one may be of another.
 */
export const ofUnknownNumber = (set: Evidence): Evidence =>
  set.number === 'unknown' || set.source === 'ticket' || set.source === 'conversation-log'
    ? set
    : { ...set, number: 'unknown' };
