import { isInbound } from '../conversation/direction';
import type { ConversationMessage } from '../conversation/message';
import { type ChannelsOfTicket, isTimed } from './window-channel';

/**
 * Other counted channels where the customer may wait: the last written on first, and the ticket's.
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

/** The last first; cached by conversation, as the clock asks again and again. */
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
