import { isInbound } from '../conversation/is-inbound';
import type { ConversationMessage } from '../conversation/message';
import { type DurationMs, minutes } from '../time';
import type { Evidence } from './evidence';
import { isCopy } from './where-written';

/** A ticket's stamp of a message follows Sunshine's by no more. */
const LATEST_COPY: DurationMs = minutes(10);

/**
 * Sunshine's id of the business number that a ticket belongs to. A customer's thread may hold messages
 * to several numbers, each with a window of its own, so it is never guessed: it is the number of the
 * customer's newest message in this ticket. That is found in the thread by its id, where the ticket's
 * audits are as new as the message, else by the moment of its arrival, where all messages of that
 * moment name one number.
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
  const here = newestOf(input.ticketMessages.filter((message) => isInbound(message, channel)));
  const byId = newestOf(
    written.filter(
      ({ id, integrationId }) => id !== null && integrationId !== null && ticketMessageIds.has(id),
    ),
  );
  // Audits that are older than the message tell the number of an earlier one.
  if (byId && (!here || arrivalOf(byId) + LATEST_COPY >= arrivalOf(here))) {
    return byId.integrationId;
  }
  const copies = here ? written.filter((message) => isCopy(here, message)) : [];
  const numbers = new Set(copies.map(({ integrationId }) => integrationId));
  return numbers.size === 1 ? ([...numbers][0] ?? null) : null;
}

const arrivalOf = ({ at }: ConversationMessage): number => at ?? 0;

const newestOf = (messages: readonly ConversationMessage[]): ConversationMessage | undefined =>
  messages.toSorted((a, b) => arrivalOf(b) - arrivalOf(a))[0];

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
