import { zendeskName } from '../world/channels';
import type { SimAttachment, SimMessage, SimMessageKind } from '../world/message-types';
import type { Role } from '../world/people-types';
import { checked, entriesOf } from './read-file';
import {
  auditSchema,
  chatStartedSchema,
  commentEventSchema,
  type ImportedAttachment,
  type ImportedTicket,
  logEventSchema,
} from './schemas';

/** Channels that Zendesk and Sunshine call the same, and those only Zendesk has. */
const SAME_NAMES = [
  'whatsapp',
  'tiktok',
  'line',
  'wechat',
  'viber',
  'telegram',
  'email',
  'api',
  'chat',
];

function channelNamed(source: string | null | undefined, otherwise: string): string {
  if (!source) return otherwise;
  const name = zendeskName(source);
  return name !== source || SAME_NAMES.includes(source) ? name : otherwise;
}

/** The types of content that are more than words and files, in the log's and in the history's words. */
const KINDS: Readonly<Record<string, SimMessageKind>> = {
  location: 'location',
  contact: 'contact',
  formResponse: 'form-answer',
  form_response: 'form-answer',
  reaction: 'reaction',
  edit: 'edit',
  deletion: 'deletion',
  activity: 'activity',
  template: 'template',
};

/** Left out where the files do not say. */
function extrasOf(said: {
  type: string | null | undefined;
  receivedAt?: number | undefined;
  integrationId?: string | null | undefined;
}): Pick<SimMessage, 'kind' | 'receivedAt' | 'integrationId'> {
  const kind = KINDS[said.type ?? ''];
  return {
    ...(kind ? { kind } : {}),
    ...(said.receivedAt === undefined ? {} : { receivedAt: said.receivedAt }),
    ...(said.integrationId ? { integrationId: said.integrationId } : {}),
  };
}

/** Who is not told stays unknown: neither the customer nor Zendesk. */
function roleOf(type: string): Role {
  if (type === 'user' || type === 'end-user') return 'end-user';
  if (type === 'agent' || type === 'admin' || type === 'trigger' || type === 'system') return type;
  return type === 'bot' ? 'trigger' : 'unknown';
}

function attachmentsOf(files: readonly ImportedAttachment[] | null | undefined): SimAttachment[] {
  return (files ?? []).map((file) => ({
    id: file.id,
    filename: file.filename ?? file.file_name ?? 'file',
    contentType: file.content_type,
    contentUrl: file.content_url,
    size: file.size,
  }));
}

/** The messages of `conversation_log.json`, oldest first. */
export function fromConversationLog(json: unknown, file: string, ticket: ImportedTicket) {
  const events = entriesOf(logEventSchema, json, file, 'events');
  const messages = events.map((event): SimMessage => {
    const isPublic = event.metadata?.public ?? true;
    const isLive = event.type.startsWith('Messaging::');
    const source = channelNamed(event.source?.type, isLive ? ticket.via.channel : 'web');
    return {
      id: event.id,
      authorId: event.author?.['zen:support:user_id'] ?? null,
      authorName: event.author?.display_name ?? '',
      role: roleOf(event.author?.type ?? ''),
      channel: isPublic ? source : 'internal',
      text: event.content?.text ?? '',
      attachments: attachmentsOf(event.attachments),
      at: event.created_at,
      sentAt: Math.min(event.created_at, event.received_at ?? event.created_at),
      ...extrasOf({ type: event.content?.type, receivedAt: event.received_at }),
      isPublic,
      delivery: null,
    };
  });
  return messages.toSorted((a, b) => a.at - b.at);
}

/** The messages of `audits.json`: chat histories, and comments that are no chat transcript. */
export function fromAudits(json: unknown, file: string, ticket: ImportedTicket): SimMessage[] {
  const audits = entriesOf(auditSchema, json, file, 'audits');
  const messages = audits.flatMap((audit, auditIndex) =>
    audit.events.flatMap((event, index) => {
      const at = `audits[${auditIndex}].events[${index}]`;
      if (event.type === 'ChatStartedEvent') return fromHistory(event, file, at, ticket);
      if (event.type === 'Comment') return fromComment(event, file, at, audit, ticket);
      return [];
    }),
  );
  return messages.toSorted((a, b) => a.at - b.at);
}

function fromHistory(event: unknown, file: string, at: string, ticket: ImportedTicket) {
  const { value } = checked(chatStartedSchema, event, file, at);
  const channel = channelNamed(value.channel, ticket.via.channel);
  return value.history
    .filter(({ type }) => type === 'ChatMessage' || type === 'ChatFileAttachment')
    .map((item, index): SimMessage => {
      const arrived = milliseconds(item.timestamp);
      const { source, received } = item.original_message ?? {};
      const original = source?.originalMessageTimestamp;
      const sent = typeof original === 'string' ? Date.parse(original) : Number.NaN;
      const authorId = Number(item.actor_id ?? Number.NaN);
      return {
        id: item.message_id ?? `${ticket.id}-${index}`,
        authorId: Number.isFinite(authorId) ? authorId : null,
        authorName: item.actor_name ?? '',
        role: roleOf(item.actor_type),
        channel,
        text: item.message ?? '',
        attachments: [],
        at: arrived,
        sentAt: Number.isNaN(sent) ? arrived : sent,
        ...extrasOf({
          type: item.original_message_type,
          receivedAt: received,
          integrationId: source?.integrationId,
        }),
        isPublic: true,
        delivery: null,
      };
    });
}

/** Below 1e11 it can only be seconds (zendesk-rest.md section 3). */
function milliseconds(timestamp: number): number {
  return timestamp < 1e11 ? timestamp * 1000 : timestamp;
}

function channelOfComment(
  comment: { via: { channel: string } | null },
  audit: { via: { channel: string } | null },
  ticket: ImportedTicket,
): string {
  return comment.via?.channel ?? audit.via?.channel ?? ticket.via.channel;
}

function fromComment(
  event: unknown,
  file: string,
  at: string,
  audit: { created_at: number; author_id: number | null; via: { channel: string } | null },
  ticket: ImportedTicket,
): SimMessage[] {
  const comment = checked(commentEventSchema, event, file, at);
  if ((comment.via ?? audit.via)?.channel === 'chat_transcript') return [];
  const authorId = comment.author_id ?? audit.author_id;
  return [
    {
      id: String(comment.id),
      authorId,
      authorName: '',
      role: authorId === ticket.requester_id ? 'end-user' : authorId === null ? 'unknown' : 'agent',
      // An event without a `via` of its own has its audit's, not the ticket's.
      channel: comment.public ? channelOfComment(comment, audit, ticket) : 'internal',
      text: comment.body ?? '',
      ...(comment.html_body === undefined ? {} : { html: comment.html_body }),
      attachments: attachmentsOf(comment.attachments),
      at: audit.created_at,
      sentAt: audit.created_at,
      isPublic: comment.public,
      delivery: null,
    },
  ];
}
