import { isLiveMessage } from '../../world/channels';
import { plainToHtml } from '../../world/composer-text';
import { userIn } from '../../world/lookup';
import { isShell, kindOf } from '../../world/message-kind';
import type { SimAttachment, SimMessage } from '../../world/message-types';
import type { SimTicket } from '../../world/ticket-types';
import type { WorldState } from '../../world/world-state';

type Item = Readonly<Record<string, unknown>>;

/** Made once a message: the log keeps every answer, and a long conversation is read often. */
const made = new WeakMap<SimMessage, { users: WorldState['users']; item: Item }>();

/** An item of `ticket.conversation`, in the shape three public code bases agree on (S). */
export function conversationItem(message: SimMessage, state: WorldState): Item {
  const known = made.get(message);
  if (known?.users === state.users) return known.item;
  const item = newItem(message, state);
  made.set(message, { users: state.users, item });
  return item;
}

function newItem(message: SimMessage, state: WorldState): Record<string, unknown> {
  const avatar = state.users.find(({ id }) => id === message.authorId)?.avatarUrl ?? null;
  const isComment = message.html !== undefined;
  const kind = kindOf(message);
  const hasWords = !isShell(kind) && kind !== 'activity';
  const content = isComment ? message.html : hasWords ? message.text : null;
  return {
    author: { id: message.authorId, name: message.authorName, role: message.role, avatar },
    channel: { name: message.isPublic ? message.channel : 'internal' },
    message: {
      // Null when only a file came (S), and for what changes or answers another message (?).
      content: content || null,
      contentType: isComment ? 'text/html' : 'text/plain',
    },
    attachments: message.attachments.map(({ contentType, contentUrl, filename }) => ({
      contentType,
      contentUrl,
      filename,
    })),
    // When Zendesk recorded it; that it is WhatsApp's own time is not proven (?).
    timestamp: new Date(message.at).toISOString(),
  };
}

/** The comment that opens a messaging ticket: whether the conversation shows it, and where, is (?). */
export function introItems(ticket: SimTicket, state: WorldState): Item[] {
  const { conversationShowsIntro } = state.variants;
  if (ticket.intro === undefined || conversationShowsIntro === 'not') return [];
  const requester = userIn(state, ticket.requesterId);
  return [
    {
      author: { id: requester.id, name: requester.name, role: 'end-user', avatar: null },
      channel: { name: conversationShowsIntro === 'as-note' ? 'internal' : ticket.viaChannel },
      message: { content: plainToHtml(ticket.intro), contentType: 'text/html' },
      attachments: [],
      timestamp: new Date(ticket.createdAt).toISOString(),
    },
  ];
}

/** `ticket.comments`: live messages are only sure to be in `ticket.conversation` (S). */
export function sdkComments(ticket: SimTicket): Record<string, unknown>[] {
  return ticket.conversation
    .filter((message) => !isLiveMessage(message))
    .map((message) => ({
      id: message.id,
      value: message.html ?? plainToHtml(message.text),
      author: { id: message.authorId, name: message.authorName, role: message.role },
      via: { channel: message.channel },
      imageAttachments: message.attachments.filter(isImage).map(sdkAttachment),
      nonImageAttachments: message.attachments.filter((file) => !isImage(file)).map(sdkAttachment),
    }));
}

function isImage({ contentType }: SimAttachment): boolean {
  return contentType.startsWith('image/');
}

/** Here the name's key is `fileName`, in the conversation it is `filename` (S). */
export function sdkAttachment(file: SimAttachment): Record<string, unknown> {
  return { contentType: file.contentType, contentUrl: file.contentUrl, fileName: file.filename };
}
