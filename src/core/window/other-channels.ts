import { isInbound } from '../conversation/direction';
import type { ConversationMessage } from '../conversation/message';
import { type ChannelsOfTicket, isTimed } from './window-channel';

/**
 * The counted channels besides the shown one on which the customer may wait for an answer: those they
 * wrote on in this ticket, the last touched first, and the one that the ticket came by.
 */
export function otherChannels(
  { viaChannel, messages, rules }: Omit<ChannelsOfTicket, 'targetChannel'>,
  shownChannel: string,
): string[] {
  const via = viaChannel === null ? [] : [viaChannel];
  return [...new Set([...channelsWrittenOn(messages), ...via])].filter(
    (channel) => channel !== shownChannel && isTimed(channel, rules),
  );
}

const known = new WeakMap<readonly ConversationMessage[], readonly string[]>();

/**
 * The channels on which the customer wrote, the last touched first. A conversation is looked through
 * once: it stays the same while the clock asks again and again.
 */
export function channelsWrittenOn(messages: readonly ConversationMessage[]): readonly string[] {
  const before = known.get(messages);
  if (before) return before;
  const found: string[] = [];
  for (let index = messages.length - 1; index >= 0; index -= 1) {
    const message = messages[index] as ConversationMessage;
    const { channel } = message;
    if (!found.includes(channel) && isInbound(message, channel)) found.push(channel);
  }
  known.set(messages, found);
  return found;
}
