import { isInbound } from '../conversation/direction';
import type { ConversationMessage } from '../conversation/message';

/**
 * From which number a template goes out into this conversation: only there where the customer wrote to
 * it on this channel, since a ticket may hold another channel's conversation too.
 *
 * @param messages of one conversation.
 * @param number Sunshine's id of the number that the ticket answers from; null: not known.
 * @returns null where the conversation does not hold such a message, or the customer wrote to several
 *   numbers there and nobody knows which of them the ticket answers from. `integrationId` is null where
 *   none of the messages names its number: then Sunshine's own choice is the only one there is.
 */
export function whereToSend(
  messages: readonly ConversationMessage[],
  channel: string,
  number: string | null,
): { readonly integrationId: string | null } | null {
  const inbound = messages.filter((message) => isInbound(message, channel));
  if (inbound.length === 0) return null;
  const numbers = new Set(inbound.map(({ integrationId }) => integrationId));
  if (number !== null) {
    return numbers.has(number) || isNowhere(numbers) ? { integrationId: number } : null;
  }
  return numbers.size === 1 ? { integrationId: inbound[0]?.integrationId ?? null } : null;
}

const isNowhere = (numbers: ReadonlySet<string | null>): boolean =>
  [...numbers].every((number) => number === null);
