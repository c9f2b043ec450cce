import * as v from 'valibot';
import type { ConversationMessage } from '../core/conversation/message';
import { roleOf } from '../core/conversation/roles';
import { messageKind } from './message-kind';
import { messageRefusal } from './message-refusal';
import { readIso, readSeconds, sentBefore } from './read-instant';
import { channelOf } from './read-message';
import { userMessageShape } from './shapes';

/** A message of v1.1; null: none. */
export function readUserMessage(item: unknown): ConversationMessage | null {
  const shape = v.safeParse(userMessageShape, item);
  if (!shape.success) return null;
  const message = shape.output;
  const role = roleOf('sunshine-v1', message.role);
  const sourceType = message.source?.type ?? '';
  const at = readSeconds(message.received);
  // Seconds by the old documentation; v2's form too, as the field is v2's (?).
  const sent = message.source?.originalMessageTimestamp;
  return {
    id: message._id,
    author: { id: null, name: message.name ?? '', role },
    channel: channelOf(role, sourceType),
    kind: messageKind({
      role,
      // The oldest messages have no type: then text. A removed one may have been a
      // reaction.
      type: message.type ?? (message.deleted === true ? '' : 'text'),
      text: message.text,
      payload: message.payload,
      hasActions: (message.actions ?? []).length > 0,
      isDeleted: message.deleted === true,
      isActivity: (message.activity ?? null) !== null,
      isAutomatic: false,
      sourceType,
    }),
    at,
    sentAt: sentBefore(readSeconds(sent) ?? readIso(sent), at),
    integrationId: message.source?.integrationId ?? null,
    ...messageRefusal(role, message),
  };
}
