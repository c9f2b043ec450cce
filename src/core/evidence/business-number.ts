import { isInbound } from '../window/is-inbound';
import type { ConversationMessage } from '../window/message';
import { isCopy } from './where-written';

/**
 * Sunshine's id of the business number that a ticket belongs to. A customer's thread may hold messages
 * to several numbers, each with a window of its own, so it is never guessed: it is the number of the
 * newest message that by its id stands in this ticket; else the only number in the thread, if the
 * thread holds the customer's newest message in this ticket too.
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
  const { channel, thread, ticketMessageIds } = input;
  // Whatever it is, a reaction too: it went to one number.
  const written = thread.filter(
    (message) => message.author.role === 'end-user' && message.channel === channel,
  );
  const known = written.filter(
    ({ id, integrationId }) => id !== null && integrationId !== null && ticketMessageIds.has(id),
  );
  if (known.length > 0) return newestOf(known)?.integrationId ?? null;

  const here = newestOf(input.ticketMessages.filter((message) => isInbound(message, channel)));
  const holdsIt = here !== undefined && written.some((message) => isCopy(here, message));
  const numbers = new Set(written.map(({ integrationId }) => integrationId));
  return numbers.size === 1 && holdsIt ? ([...numbers][0] ?? null) : null;
}

const newestOf = (messages: readonly ConversationMessage[]): ConversationMessage | undefined =>
  messages.toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0))[0];

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
