import type { ConversationMessage } from './message';

/** Where a source names only who sent an answer (an API, an agent's workspace), not on which channel. */
export const NO_CHANNEL = '';

const time = ({ at }: ConversationMessage): number => at ?? Number.NEGATIVE_INFINITY;

/** A ticket's intro bears the customer's name, and is a note that nobody wrote. */
const isWritten = ({ author, channel }: ConversationMessage): boolean =>
  author.role === 'end-user' && channel !== 'internal';

/**
 * The same messages in the order of their arrival. An answer without a channel of its own went to
 * where the customer had last written, or, at the beginning of a page, to where the customer wrote next.
 */
export function inAnsweredChannels(
  messages: readonly ConversationMessage[],
): readonly ConversationMessage[] {
  const sorted = messages.toSorted((a, b) => time(a) - time(b));
  let channel = sorted.find(isWritten)?.channel ?? NO_CHANNEL;
  return sorted.map((message) => {
    if (isWritten(message)) channel = message.channel;
    return message.channel === NO_CHANNEL ? { ...message, channel } : message;
  });
}
