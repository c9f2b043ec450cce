import * as v from 'valibot';
import { NO_CHANNEL } from '../../core/conversation/answered-channel';
import { zendeskChannel } from '../../core/conversation/channel-names';
import { contentKind } from '../../core/conversation/content-kind';
import type { ConversationMessage, MessageKind } from '../../core/conversation/message';
import { roleOf } from '../../core/conversation/roles';
import { channelName } from '../ticket/channel-name';
import { readTimestamp } from '../ticket/read-message';
import { logEventShape } from './evidence-shapes';
import { earliest } from './read-instants';

type LogEvent = v.InferOutput<typeof logEventShape>;

const MESSAGES = ['Messaging::ConversationMessage', 'Comment'];

const SUNSHINE_REFERENCE = 'zen:sunco:conversation_message:';

function kindOf({ type, author, content, attachments, metadata }: LogEvent): MessageKind {
  if (!MESSAGES.includes(type ?? '')) return 'unknown';
  if (author?.type === 'bot') return 'auto-reply';
  const isCustomer = roleOf('log', author?.type) === 'end-user';
  // A private comment by the customer is a ticket's intro: nobody wrote it.
  if (isCustomer && type === 'Comment' && metadata?.public !== true) {
    return metadata?.public === false ? 'intro' : 'perhaps-intro';
  }
  const kind = contentKind(content?.type ?? 'text', isCustomer);
  if (kind !== 'text') return kind;
  if (isCustomer && content?.payload) return 'button-answer';
  if (content?.text?.trim()) return 'text';
  return (attachments ?? []).length > 0 ? 'media' : 'empty';
}

/** The channel; an agent's workspace (`zd:…`) is none, a note is `internal`. */
function channelOf({ metadata, source }: LogEvent): string {
  if (metadata?.public === false) return 'internal';
  const name = source?.type ?? '';
  return name.includes(':') ? NO_CHANNEL : zendeskChannel(channelName(name));
}

/** An event of the conversation log; null: no message. It has arrival times only. */
export function readLogEvent(item: unknown): ConversationMessage | null {
  const shape = v.safeParse(logEventShape, item);
  if (!shape.success) return null;
  const event = shape.output;
  const { author, reference } = event;
  return {
    id: reference?.startsWith(SUNSHINE_REFERENCE)
      ? reference.slice(SUNSHINE_REFERENCE.length)
      : null,
    author: {
      id: author?.['zen:support:user_id'] ?? null,
      name: author?.display_name ?? '',
      role: roleOf('log', author?.type),
    },
    channel: channelOf(event),
    kind: kindOf(event),
    at: earliest(readTimestamp(event.received_at), readTimestamp(event.created_at)),
    sentAt: null,
    integrationId: null,
  };
}
