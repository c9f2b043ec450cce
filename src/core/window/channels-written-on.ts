import { isInbound } from '../conversation/is-inbound';
import type { ConversationMessage } from '../conversation/message';

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
