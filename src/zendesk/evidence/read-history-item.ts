import * as v from 'valibot';
import { isCustomerChannel, zendeskChannel } from '../../core/conversation/channel-names';
import { contentKind, deletedKind } from '../../core/conversation/content-kind';
import type { ConversationMessage, MessageKind } from '../../core/conversation/message';
import { roleOf } from '../../core/conversation/roles';
import { readTimestamp } from '../ticket/read-message';
import { historyItemShape } from './evidence-shapes';
import { earliest, readStamp } from './read-instants';

type Item = v.InferOutput<typeof historyItemShape>;

/** `ChatMessage` and `ChatFileAttachment` are messages; who joined or left is not. */
function kindOf(item: Item): MessageKind {
  const isFile = item.type === 'ChatFileAttachment';
  if (item.type !== 'ChatMessage' && !isFile) {
    return /^Chat/.test(item.type ?? '') ? 'activity' : 'unknown';
  }
  const original = item.original_message;
  const isCustomer = roleOf('history', item.actor_type) === 'end-user';
  const isDeleted = original?.deleted === true;
  // Of what was removed nobody can tell that it was words: it may have been a reaction.
  const fallback = isDeleted ? '' : 'text';
  const kind = contentKind(item.original_message_type ?? (isFile ? 'file' : fallback), isCustomer);
  // Whatever Zendesk calls the content, a file is one; but not what is known to be none.
  if (isFile) return kind === 'unknown' || kind === 'text' ? 'media' : kind;
  if (isDeleted) return deletedKind(kind);
  if (item.actor_type === 'bot') return 'auto-reply';
  if (kind !== 'text') return kind;
  if (isCustomer && original?.content?.payload) return 'button-answer';
  return item.message?.trim() ? 'text' : 'empty';
}

/** A chat may go on where it did not begin: the message's own channel counts, where it names one. */
const channelOf = (sourceType: string, chatChannel: string): string =>
  isCustomerChannel(sourceType) ? zendeskChannel(sourceType) : chatChannel;

/**
 * An item of a `ChatStartedEvent`'s history, or null for something that is none. What stands in
 * `original_message` is Sunshine's own message, as far as an account shows it (?).
 */
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
