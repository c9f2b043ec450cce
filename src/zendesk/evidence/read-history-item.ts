import * as v from 'valibot';
import { isCustomerChannel, zendeskChannel } from '../../core/conversation/channel-names';
import { contentKind, deletedKind } from '../../core/conversation/content-kind';
import type { ConversationMessage, MessageKind } from '../../core/conversation/message';
import { roleOf } from '../../core/conversation/roles';
import { readTimestamp } from '../ticket/read-message';
import { historyItemShape } from './evidence-shapes';
import { earliest, readStamp } from './read-instants';

type Item = v.InferOutput<typeof historyItemShape>;

/** `ChatMessage` and `ChatFileAttachment` are messages; joining or leaving is not. */
function kindOf(item: Item): MessageKind {
  const isFile = item.type === 'ChatFileAttachment';
  if (item.type !== 'ChatMessage' && !isFile) {
    return /^Chat/.test(item.type ?? '') ? 'activity' : 'unknown';
  }
  const original = item.original_message;
  const isCustomer = roleOf('history', item.actor_type) === 'end-user';
  const isDeleted = original?.deleted === true;
  // A removed one may have been a reaction, not text.
  const fallback = isDeleted ? '' : 'text';
  const kind = contentKind(item.original_message_type ?? (isFile ? 'file' : fallback), isCustomer);
  // A file is a file whatever its content type, except for types known to be none.
  if (isFile) return kind === 'unknown' || kind === 'text' ? 'media' : kind;
  if (isDeleted) return deletedKind(kind);
  if (item.actor_type === 'bot') return 'auto-reply';
  if (kind !== 'text') return kind;
  if (isCustomer && original?.content?.payload) return 'button-answer';
  return item.message?.trim() ? 'text' : 'empty';
}

/** A chat may continue on another channel: the message's own counts, if named. */
const channelOf = (sourceType: string, chatChannel: string): string =>
  isCustomerChannel(sourceType) ? zendeskChannel(sourceType) : chatChannel;

/** A `ChatStartedEvent`'s item, or null; `original_message` is Sunshine's, if shown (?). */
export function readHistoryItem(item: unknown, channel: string): ConversationMessage | null {
  const shape = v.safeParse(historyItemShape, item);
  if (!shape.success) return null;
  const { actor_id, actor_name, actor_type, message_id, timestamp, original_message } =
    shape.output;
  const source = original_message?.source;
  const at = earliest(readStamp(timestamp), readTimestamp(original_message?.received));
  const sentAt = readTimestamp(source?.originalMessageTimestamp);
  return {
    id: message_id,
    author: { id: actor_id, name: actor_name ?? '', role: roleOf('history', actor_type) },
    channel: channelOf(source?.type ?? '', channel),
    kind: kindOf(shape.output),
    at,
    // Nothing arrives before it was sent.
    sentAt: sentAt === null ? null : earliest(sentAt, at),
    integrationId: source?.integrationId ?? null,
  };
}
