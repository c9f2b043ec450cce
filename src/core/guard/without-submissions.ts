import type { ConversationMessage } from '../conversation/message';
import { repliesOf } from '../delivery/replies';
import { formsOf } from '../delivery/template-replies';
import type { EpochMs } from '../time';

/**
 * The messages that did not go out past the composer. A template sent by the app itself stands in the
 * ticket as plain words, perhaps under the agent's name; what the ticket itself shows as a template
 * came from the composer or from elsewhere, and stays.
 *
 * @param submittedAt each of them stands for the one reply nearest in time.
 */
export function withoutSubmissions(
  messages: readonly ConversationMessage[],
  submittedAt: readonly EpochMs[],
): readonly ConversationMessage[] {
  if (submittedAt.length === 0) return messages;
  const replies = repliesOf(messages);
  const formOf = formsOf(replies, [], { isPossible: true, submittedAt, watched: null });
  const submitted = new Set<ConversationMessage>(
    replies.filter((reply) => reply.kind !== 'template' && formOf(reply) === 'template'),
  );
  return messages.filter((message) => !submitted.has(message));
}
