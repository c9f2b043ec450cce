import { getAll, parsed } from '../sdk/get-all';
import type { ZafClient } from '../sdk/zaf-client';
import { readConversation } from './read-conversation';
import { contentOf, readMessage, textOf } from './read-message';
import { titleOf } from './read-ticket';
import { conversationShape } from './ticket-shapes';

/**
 * What the customer wrote in the open ticket, the newest first, read at this very moment and without any
 * HTTP request; not what Zendesk wrote in the customer's name when the ticket began. The app keeps no
 * message's text: whoever asks keeps no more than what it learns from it.
 * @returns no texts where the conversation cannot be read.
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
