import { roleOf } from '../../conversation/roles';
import type { EpochMs } from '../../time';
import type { Evidence } from './probe';
import { at, idAt, isThere, listAt } from './raw';

/** One message as any of the sources has it, without its words. */
export interface SeenMessage {
  readonly id: string | null;
  readonly isCustomers: boolean;
  readonly at: EpochMs | null;
  readonly raw: unknown;
}

const SUNSHINE_REFERENCE = 'zen:sunco:conversation_message:';

export const newestOf = (messages: readonly SeenMessage[]): SeenMessage | null =>
  messages.reduce<SeenMessage | null>(
    (latest, message) => ((message.at ?? 0) > (latest?.at ?? 0) ? message : latest),
    null,
  );

/** All events of all audits. */
export const auditEvents = (audits: readonly unknown[]): readonly unknown[] =>
  audits.flatMap((audit) => listAt(audit, 'events'));

export const chatsIn = (audits: readonly unknown[]): readonly unknown[] =>
  auditEvents(audits).filter((event) => at(event, 'type') === 'ChatStartedEvent');

/** The messages of the chats' histories. */
export const historyOf = ({ list, timeOf }: Evidence): readonly SeenMessage[] =>
  chatsIn(list('audits'))
    .flatMap((chat) => listAt(chat, 'value', 'history'))
    .filter((item) => /^Chat(Message|FileAttachment)$/.test(String(at(item, 'type'))))
    .map((raw) => ({
      id: idAt(raw, 'message_id'),
      isCustomers: roleOf('history', wordAt(raw, 'actor_type')) === 'end-user',
      at: timeOf(at(raw, 'timestamp')),
      raw,
    }));

/** The log's messages, comments left out. */
export const logMessages = ({ list, timeOf }: Evidence): readonly SeenMessage[] =>
  list('log')
    .filter((event) => at(event, 'type') === 'Messaging::ConversationMessage')
    .map((raw) => ({
      id: referenced(at(raw, 'reference')),
      isCustomers: roleOf('log', wordAt(raw, 'author', 'type')) === 'end-user',
      at: timeOf(at(raw, 'created_at')),
      raw,
    }));

/** The comments in the customer's name that nobody wrote. */
export const introsIn = (events: readonly unknown[]): readonly unknown[] =>
  events.filter(
    (event) =>
      at(event, 'type') === 'Comment' &&
      at(event, 'metadata', 'public') === false &&
      roleOf('log', wordAt(event, 'author', 'type')) === 'end-user',
  );

/** Sunshine's messages by v2. */
export const threadMessages = ({ list, timeOf }: Evidence): readonly SeenMessage[] =>
  list('thread').map((raw) => ({
    id: idAt(raw, 'id'),
    isCustomers: roleOf('sunshine', wordAt(raw, 'author', 'type')) === 'end-user',
    at: timeOf(at(raw, 'received')),
    raw,
  }));

/** When the channel itself says that a message was sent. */
export const ownTimeIn = (source: unknown): unknown => at(source, 'originalMessageTimestamp');

export const hasOwnTime = (source: unknown): boolean => isThere(ownTimeIn(source));

const referenced = (reference: unknown): string | null =>
  typeof reference === 'string' && reference.startsWith(SUNSHINE_REFERENCE)
    ? reference.slice(SUNSHINE_REFERENCE.length)
    : null;

const wordAt = (value: unknown, ...path: readonly string[]): string | null => {
  const word = at(value, ...path);
  return typeof word === 'string' ? word : null;
};
