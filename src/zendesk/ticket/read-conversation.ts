import type { ConversationMessage, MessageKind } from '../../core/conversation/message';
import { MINUTE } from '../../core/time';
import { plainText } from './plain-text';
import { type Content, contentOf, readMessage } from './read-message';

/** The intro has the time of the ticket's creation, its first message one just before (?). */
const BEGINNING = MINUTE;

/**
 * The messages of `ticket.conversation`; other items are left out.
 *
 * Zendesk opens a messaging ticket with a comment in the customer's name ("Conversation with …"),
 * which must open no window. Whether and where it is shown is unknown (?), so it is told by two
 * signs: HTML among plain messages, and the ticket's subject as its text. One sign alone makes it a
 * suspect; what is plain the customer wrote.
 */
export function readConversation(
  items: readonly unknown[],
  subject: string,
): readonly ConversationMessage[] {
  const messages: ConversationMessage[] = [];
  const itemOf = new Map<ConversationMessage, unknown>();
  let earliest = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const message = readMessage(item);
    if (message === null) continue;
    messages.push(message);
    itemOf.set(message, item);
    if (message.at !== null && message.at < earliest) earliest = message.at;
  }
  let hasPlain: boolean | undefined;
  return messages.map((message, index) => {
    const { author, channel, at, kind } = message;
    const isBeginning = index === 0 || (at !== null && at <= earliest + BEGINNING);
    const mayBeIntro = author.role === 'end-user' && kind === 'text' && channel !== 'internal';
    if (!isBeginning || !mayBeIntro) return message;
    hasPlain ??= items.some((item) => contentOf(item).contentType === 'text/plain');
    const intro = introKind(contentOf(itemOf.get(message)), hasPlain, subject);
    return intro === null ? message : { ...message, kind: intro };
  });
}

function introKind(
  { content, contentType }: Content,
  hasPlain: boolean,
  subject: string,
): MessageKind | null {
  if (contentType === 'text/plain') return null;
  const isAlone = contentType === 'text/html' && hasPlain;
  const saysSubject = comparable(plainText(content)) === comparable(subject);
  if (isAlone && saysSubject) return 'intro';
  return isAlone || saysSubject ? 'perhaps-intro' : null;
}

const comparable = (words: string): string =>
  words.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
