import { isOutbound } from '../conversation/direction';
import type { ConversationMessage } from '../conversation/message';
import type { EpochMs } from '../time';

/** The one channel whose refusals this app knows: the others have neither templates nor a table of codes. */
export const WATCHED_CHANNEL = 'whatsapp';

/** What the business wrote to the customer on WhatsApp. */
export interface Reply extends ConversationMessage {
  readonly at: EpochMs;
}

/**
 * Tells replies of one ticket apart by who wrote them and when, as the conversation has no ids; of those
 * that somebody wrote in the same moment by their order.
 *
 * @param replies the newest first.
 */
export function keysOf(replies: readonly Reply[]): ReadonlyMap<Reply, string> {
  const counts = new Map<string, number>();
  return new Map(
    replies.toReversed().map((reply) => {
      const { at, author } = reply;
      const moment = `${at} ${author.id ?? author.name}`;
      const count = (counts.get(moment) ?? 0) + 1;
      counts.set(moment, count);
      return [reply, count === 1 ? moment : `${moment} ${count}`];
    }),
  );
}

/**
 * Everything that went out to the customer on WhatsApp, templates too, the newest first. Notes and
 * other channels are none of it, nor is what was written in the phone's own app (`echo`), which is
 * outside the 24-hour rule (whatsapp-rules, section 1). What has no readable time cannot be judged.
 */
export const repliesOf = (messages: readonly ConversationMessage[]): readonly Reply[] =>
  messages
    .filter((message): message is Reply => message.at !== null)
    .filter((message) => isOutbound(message, WATCHED_CHANNEL) && message.kind !== 'echo')
    .toSorted((a, b) => b.at - a.at);
