import { isOutbound } from '../conversation/is-outbound';
import type { ConversationMessage } from '../conversation/message';
import type { EpochMs } from '../time';

/**
 * How many messages the business sent on a channel from `since` on, as far as one source shows.
 * What has no readable time is left out, so it may have been more.
 */
export function messagesUsed(
  messages: readonly ConversationMessage[],
  channel: string,
  since: EpochMs,
): number {
  let used = 0;
  for (const message of messages) {
    if (message.at !== null && message.at >= since && isOutbound(message, channel)) used += 1;
  }
  return used;
}
