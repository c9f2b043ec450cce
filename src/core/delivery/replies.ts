import { isOutbound } from '../conversation/direction';
import type { ConversationMessage } from '../conversation/message';
import type { EpochMs } from '../time';

/** The only channel whose refusals this app knows. */
export const WATCHED_CHANNEL = 'whatsapp';

export interface Reply extends ConversationMessage {
  readonly at: EpochMs;
}

/**
 * Keys for the replies of one ticket, as the conversation has no ids: author and time, and the
 * order within one moment.
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
 * What went out to the customer on WhatsApp, templates too, the newest first: no notes, no other
 * channel, nothing without a readable time, and no `echo` of the phone's own app, which the 24-hour
 * rule does not bind (whatsapp-rules, section 1).
 */
export const repliesOf = (messages: readonly ConversationMessage[]): readonly Reply[] =>
  messages
    .filter((message): message is Reply => message.at !== null)
    .filter((message) => isOutbound(message, WATCHED_CHANNEL) && message.kind !== 'echo')
    .toSorted((a, b) => b.at - a.at);
