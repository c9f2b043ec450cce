import { isLiveMessage } from '../../world/channels';
import { plainToHtml } from '../../world/composer-text';
import type { SimMessage, SimTicket, WorldState } from '../../world/types';
import { iso } from './rest-shapes';

/** Zendesk's name of a channel -> Sunshine's (channels.md section 2). */
const SUNSHINE_NAMES: Readonly<Record<string, string>> = {
  sunshine_conversations_facebook_messenger: 'messenger',
  instagram_dm: 'instagram',
  native_messaging: 'web',
  twilio_sms: 'twilio',
  messagebird_sms: 'messagebird',
  sunshine_conversations_twitter_dm: 'twitter',
  sunshine_conversations_api: 'custom',
};

export const sunshineName = (channel: string) => SUNSHINE_NAMES[channel] ?? channel;

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
    via: { channel: message.isPublic ? message.channel : 'web', source: { from: {}, to: {} } },
    created_at: iso(message.at),
    metadata: { system: {}, custom: {} },
  };
}

/** An item of the chat history inside a `ChatStartedEvent` audit (S, five code bases). */
export function historyItem(
  message: SimMessage,
  index: number,
  { variants }: WorldState,
): Record<string, unknown> {
  const hasFile = message.attachments.length > 0 && message.text === '';
  const source = variants.auditsHoldOriginalTimestamp
    ? { source: { type: message.channel, originalMessageTimestamp: iso(message.sentAt) } }
    : {};
  return {
    type: hasFile ? 'ChatFileAttachment' : 'ChatMessage',
    actor_type: message.role === 'admin' ? 'agent' : message.role,
    actor_id: message.authorId === null ? null : String(message.authorId),
    actor_name: message.authorName,
    message: message.text,
    message_id: message.id,
    chat_index: index,
    // Milliseconds in messaging.
    timestamp: message.at,
    original_message_type: hasFile ? 'file' : 'text',
    original_message: { id: message.id, received: iso(message.at), ...source },
  };
}

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
    received_at: iso(message.at),
    author: {
      type: isBot ? 'bot' : message.role === 'end-user' ? 'user' : 'agent',
      display_name: message.authorName,
      avatar_url: null,
      'zen:support:user_id': message.authorId === null ? null : String(message.authorId),
    },
    content: { type: message.text === '' ? 'file' : 'text', text: message.text },
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
