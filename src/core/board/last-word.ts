import { isHumanReply, isInbound } from '../conversation/direction';
import type { ConversationMessage } from '../conversation/message';
import type { EpochMs } from '../time';
import type { BoardTicket, ReadTicket } from './board-ticket';
import { latest } from './latest';

export interface LastWord {
  readonly by: 'customer' | 'us';
  readonly at: EpochMs;
  /** False: by times of updates, which need not be messages. */
  readonly isMessage: boolean;
}

/**
 * Who spoke last: by messages, and by times of updates where they are newer than the reading. A bot's or
 * trigger's reply is nobody's word: the customer still waits for a person.
 */
export function lastWordOf(
  { channel, requesterUpdatedAt, assigneeUpdatedAt }: BoardTicket,
  read: ReadTicket | null,
  seen: readonly ConversationMessage[],
): LastWord | null {
  let last: LastWord | null = null;
  const add = (by: LastWord['by'] | null, at: EpochMs | null, isMessage: boolean) => {
    if (by !== null && at !== null && (last === null || at > last.at)) last = { by, at, isMessage };
  };
  for (const message of seen) add(byOf(message, channel), message.at, true);
  const readAt = last === null || read === null ? null : latest(read.messagesAt, read.evidenceAt);
  const ifNewer = (at: EpochMs | null) =>
    at !== null && (readAt === null || at > readAt) ? at : null;
  add('customer', ifNewer(requesterUpdatedAt), false);
  add('us', ifNewer(assigneeUpdatedAt), false);
  return last;
}

const byOf = (message: ConversationMessage, channel: string): LastWord['by'] | null => {
  if (isInbound(message, channel)) return 'customer';
  return isHumanReply(message, channel) ? 'us' : null;
};
