import { getAll, parsed } from '../sdk/get-all';
import type { ZafClient } from '../sdk/zaf-client';
import { readConversation } from './read-conversation';
import { contentOf, readMessage, textOf } from './read-message';
import { titleOf } from './read-ticket';
import { conversationShape } from './ticket-shapes';

/**
 * The customer's texts in the open ticket, newest first, read right now without a request, and
 * without Zendesk's intro. Callers keep only what they learn from them.
 * @returns none if the conversation cannot be read.
 */
export async function readCustomerTexts(
  client: Pick<ZafClient, 'get'>,
): Promise<readonly string[]> {
  const answers = await getAll(client, ['ticket.conversation', 'ticket.subject']);
  if (!answers.ok) return [];
  const items = parsed(answers.value, 'ticket.conversation', conversationShape);
  if (!items.ok) return [];
  const { subject } = titleOf(answers.value, { ticketId: '', subject: '' });
  const messages = items.value.filter((item) => readMessage(item) !== null);
  return readConversation(messages, subject)
    .flatMap(({ author, kind }, index) =>
      author.role === 'end-user' && kind === 'text' ? [textOf(contentOf(messages[index]))] : [],
    )
    .filter(Boolean)
    .reverse();
}
