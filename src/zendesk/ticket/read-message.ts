import * as v from 'valibot';
import type { AuthorRole, ConversationMessage, MessageKind } from '../../core/conversation/message';
import { roleOf } from '../../core/conversation/roles';
import { hasPicture } from '../../core/conversation/ticket-snapshot';
import { type EpochMs, epochMs } from '../../core/time';
import { channelName } from './channel-name';
import { plainText } from './plain-text';
import { messageShape } from './ticket-shapes';

// Without a zone it would be read in the machine's own, so it is unreadable.
const ISO_INSTANT = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;

// `Date.parse` reads 30 February as 2 March, which would end the window later.
function isDay(date: string): boolean {
  const midnight = Date.parse(date);
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(date);
}

/** Zendesk writes ISO 8601 with a zone; anything else is unreadable, never guessed. */
export function readTimestamp(value: unknown): EpochMs | null {
  const date = typeof value === 'string' ? ISO_INSTANT.exec(value)?.[1] : undefined;
  if (date === undefined || !isDay(date)) return null;
  const instant = Date.parse(value as string);
  return Number.isNaN(instant) ? null : epochMs(instant);
}

const hasItems = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : typeof value === 'object' && value !== null;

export interface Content {
  readonly content: string;
  readonly contentType: string | null;
}

export function contentOf(item: unknown): Content {
  const shape = v.safeParse(messageShape, item);
  const message = shape.success ? shape.output.message : null;
  return { content: message?.content ?? '', contentType: message?.contentType ?? null };
}

/** Only comments are HTML: in a message `<hello>` is the customer's text. */
export const textOf = ({ content, contentType }: Content): string =>
  contentType === 'text/plain' ? content.trim() : plainText(content);

const hasContent = (of: Content): boolean =>
  textOf(of) !== '' || (of.contentType !== 'text/plain' && hasPicture({ markup: of.content }));

/**
 * Zendesk's own lines among the messages, in the agent's or account's language (?), sent to nobody.
 */
const STATUS_LINE =
  /^(?:the |messaging |chat |die |der |la )*(?:conversation|session|chat|konversation|unterhaltung|sitzung|discussion)(?: has been| has| was| wurde| ist| a été| est)? (?:started|ended|closed|expired|resumed|reopened|transferred|assigned|gestartet|begonnen|beendet|geschlossen|abgelaufen|fortgesetzt|übertragen|zugewiesen|démarrée|commencée|terminée|fermée|expirée|reprise|rouverte|transférée|attribuée)$/;

function isStatusLine(role: AuthorRole, content: string): boolean {
  if (role !== 'system' && role !== 'trigger') return false;
  const line = plainText(content)
    .normalize('NFC')
    .replace(/[\s.!]+$/, '')
    .toLowerCase();
  return STATUS_LINE.test(line);
}

/** The ticket says no more of a kind. With text and a file, the text decides. */
function kindOf(role: AuthorRole, content: Content, attachments: unknown): MessageKind {
  if (isStatusLine(role, content.content)) return 'activity';
  if (hasContent(content)) return 'text';
  return hasItems(attachments) ? 'media' : 'empty';
}

/** How a template's shorthand begins (whatsapp-rules, section 3). */
const SHORTHAND = /^\s*&\(\(/;

/** The code of a template that the business sent, else undefined. A note reaches nobody. */
function shorthandOf(role: AuthorRole, channel: string, content: string): string | undefined {
  if (role !== 'agent' && role !== 'admin' && role !== 'trigger' && role !== 'system') return;
  if (channel === 'internal' || !content.includes('((')) return;
  const text = plainText(content);
  return SHORTHAND.test(text) ? text : undefined;
}

/** An item of `ticket.conversation`; null: no message. */
export function readMessage(item: unknown): ConversationMessage | null {
  const shape = v.safeParse(messageShape, item);
  if (!shape.success) return null;
  const { author, channel, attachments, timestamp } = shape.output;
  const role = roleOf('conversation', author?.role);
  const name = channelName(channel?.name ?? '');
  const content = contentOf(item);
  const shorthand = shorthandOf(role, name, content.content);
  return {
    // The ticket has neither Sunshine's ids nor the channel's own time.
    id: null,
    author: {
      id: author?.id ?? null,
      name: author?.name ?? '',
      role,
    },
    channel: name,
    kind: shorthand === undefined ? kindOf(role, content, attachments) : 'template',
    at: readTimestamp(timestamp),
    sentAt: null,
    integrationId: null,
    ...(shorthand !== undefined && { shorthand }),
  };
}
