import { contentOf } from '../../sunshine/shapes/content';
import { isLiveMessage, sunshineName } from '../../world/channels';
import { plainToHtml } from '../../world/composer-text';
import { userIn } from '../../world/lookup';
import { kindOf } from '../../world/message-kind';
import type { SimMessage, SimMessageKind } from '../../world/message-types';
import { receivedAt } from '../../world/threads';
import type { SimTicket } from '../../world/ticket-types';
import type { WorldState } from '../../world/world-state';
import { iso } from './rest-shapes';

export function restComment(message: SimMessage, id: number): Record<string, unknown> {
  const html = message.html ?? plainToHtml(message.text);
  return {
    id,
    type: 'Comment',
    author_id: message.authorId ?? -1,
    body: message.text,
    html_body: `<div class="zd-comment">${html}</div>`,
    plain_body: message.text,
    public: message.isPublic,
    attachments: message.attachments.map((file) => ({
      id: file.id,
      file_name: file.filename,
      content_url: file.contentUrl,
      content_type: file.contentType,
      size: file.size,
    })),
    via: viaOfMessage(message),
    created_at: iso(message.at),
    metadata: { system: {}, custom: {} },
  };
}

/** How one message came, whatever its ticket. */
export const viaOfMessage = ({ isPublic, channel }: SimMessage) => ({
  channel: isPublic ? channel : 'web',
  source: { from: {}, to: {} },
});

/** What Sunshine calls the content of a message in the history's own words (S for the first four, rest (?)). */
const ORIGINAL_TYPES: Partial<Record<SimMessageKind, string>> = {
  text: 'text',
  media: 'file',
  'form-answer': 'form_response',
  location: 'location',
  reaction: 'reaction',
  edit: 'edit',
  deletion: 'deletion',
  activity: 'activity',
  contact: 'contact',
  template: 'template',
};

/** An item of the chat history inside a `ChatStartedEvent` audit (S, five code bases). */
export function historyItem(
  message: SimMessage,
  index: number,
  { variants }: WorldState,
  integrationId: string | null,
): Record<string, unknown> {
  const kind = kindOf(message);
  const source = variants.auditsHoldOriginalTimestamp
    ? {
        source: {
          type: sunshineName(message.channel),
          ...(message.role === 'end-user' && integrationId ? { integrationId } : {}),
          originalMessageTimestamp: iso(message.sentAt),
        },
      }
    : {};
  return {
    type: kind === 'media' ? 'ChatFileAttachment' : 'ChatMessage',
    actor_type: message.role === 'admin' ? 'agent' : message.role,
    actor_id: message.authorId === null ? null : String(message.authorId),
    actor_name: message.authorName,
    message: message.text,
    message_id: message.id,
    chat_index: index,
    // Milliseconds in messaging.
    timestamp: message.at,
    original_message_type: ORIGINAL_TYPES[kind] ?? 'text',
    original_message: {
      id: message.id,
      received: iso(receivedAt(message)),
      ...(message.isRemoved ? { deleted: true } : {}),
      ...source,
    },
  };
}

const LOG_TYPES: Partial<Record<SimMessage['role'], string>> = {
  'end-user': 'user',
  admin: 'agent',
};

export function conversationLogEvent(
  message: SimMessage,
  ticket: SimTicket,
): Record<string, unknown> {
  const live = isLiveMessage(message);
  const isBot = message.role === 'system' || message.role === 'trigger';
  return {
    id: `01J${ticket.id}${message.id}`,
    type: live ? 'Messaging::ConversationMessage' : 'Comment',
    reference: live
      ? `zen:sunco:conversation_message:${message.id}`
      : `zen:ticket_event:${message.id}`,
    created_at: iso(message.at),
    received_at: iso(receivedAt(message)),
    author: {
      type: isBot ? 'bot' : (LOG_TYPES[message.role] ?? message.role),
      display_name: message.authorName,
      avatar_url: null,
      'zen:support:user_id': message.authorId === null ? null : String(message.authorId),
    },
    content: { type: live ? contentTypeOf(message) : 'text', text: message.text },
    source: { type: live ? sunshineName(message.channel) : 'zd:agentWorkspace' },
    attachments: message.attachments.map((file) => ({
      id: String(file.id),
      filename: file.filename,
      content_type: file.contentType,
      content_url: file.contentUrl,
      size: file.size,
    })),
    metadata: { public: message.isPublic, system: {}, custom: {}, ticket_version: 1 },
  };
}

/** The comment that opened the ticket, as Zendesk's own sample shows it: HTML in `body` (S). */
export function introLogEvent(
  ticket: SimTicket,
  state: WorldState,
): Record<string, unknown> | null {
  if (ticket.intro === undefined) return null;
  const { id, name } = userIn(state, ticket.requesterId);
  return {
    id: `01J${ticket.id}intro`,
    type: 'Comment',
    reference: `zen:ticket_event:${ticket.id}0`,
    created_at: iso(ticket.createdAt),
    received_at: iso(ticket.createdAt),
    author: { type: 'user', display_name: name, 'zen:support:user_id': String(id) },
    content: { type: 'html', body: plainToHtml(ticket.intro) },
    source: { type: 'zd:agentWorkspace' },
    attachments: [],
    metadata: { public: false, system: {}, custom: {}, ticket_version: 1 },
  };
}

/** Sunshine's type of content; an activity is told as one (?). */
function contentTypeOf(message: SimMessage): string {
  return kindOf(message) === 'activity' ? 'activity' : contentOf(message).type;
}
