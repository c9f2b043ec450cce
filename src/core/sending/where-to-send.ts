import { isInbound } from '../conversation/direction';
import type { ConversationMessage } from '../conversation/message';

/**
 * The number that a template goes out from, where the customer wrote to it on this channel: a
 * ticket may hold another channel's conversation too.
 * @param messages of one conversation.
 * @param number Sunshine's id of the ticket's number; null: not known.
 * @returns null if the conversation holds no such message, or messages to several numbers and the
 *   ticket's is unknown; `integrationId` is null if no message names a number, and Sunshine
 *   chooses.
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
