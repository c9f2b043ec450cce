import * as v from 'valibot';
import { NO_CHANNEL } from '../core/conversation/answered-channel';
import { isCustomerChannel, zendeskChannel } from '../core/conversation/channel-names';
import type { AuthorRole, ConversationMessage } from '../core/conversation/message';
import { roleOf } from '../core/conversation/roles';
import { messageKind } from './message-kind';
import { messageRefusal } from './message-refusal';
import { readIso, sentBefore } from './read-instant';
import { messageShape } from './shapes';

const AUTOMATIC = ['ai', 'bot'];

/** A message of v2; null: none. */
export function readMessage(item: unknown): ConversationMessage | null {
  const shape = v.safeParse(messageShape, item);
  if (!shape.success) return null;
  const { id, received, author, content, source, activity, deleted } = shape.output;
  const subtypes = (author?.subtypes ?? []).map((subtype) => String(subtype).toLowerCase());
  const isAutomatic = subtypes.some((subtype) => AUTOMATIC.includes(subtype));
  const apiRole = roleOf('sunshine', author?.type);
  const role = apiRole === 'agent' && isAutomatic ? 'system' : apiRole;
  const sourceType = source?.type ?? '';
  const at = readIso(received);
  return {
    id,
    // Sunshine's user ids are not Zendesk's.
    author: { id: null, name: author?.displayName ?? '', role },
    channel: channelOf(role, sourceType),
    kind: messageKind({
      role,
      type: content?.type ?? '',
      text: content?.text ?? null,
      payload: content?.payload ?? null,
      hasActions: (content?.actions ?? []).length > 0,
      isDeleted: deleted === true,
      isActivity: subtypes.includes('activity') || (activity ?? null) !== null,
      isAutomatic,
      sourceType,
    }),
    at,
    sentAt: sentBefore(readIso(source?.originalMessageTimestamp), at),
    integrationId: source?.integrationId ?? null,
    ...messageRefusal(role, shape.output),
  };
}

/** A business message's source is an API or workspace, not the channel it went to. */
export const channelOf = (role: AuthorRole, sourceType: string): string =>
  role === 'end-user' || isCustomerChannel(sourceType) ? zendeskChannel(sourceType) : NO_CHANNEL;
