import type { ConversationMessage } from './message';

/** The channel of an answer whose source names only its sender (an API, the workspace). */
export const NO_CHANNEL = '';

const time = ({ at }: ConversationMessage): number => at ?? Number.NEGATIVE_INFINITY;

/** A ticket's intro bears the customer's name, but nobody wrote it. */
const isWritten = ({ author, channel }: ConversationMessage): boolean =>
  author.role === 'end-user' && channel !== 'internal';

/** In order of arrival; an answer without a channel gets the customer's last one, or their next. */
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
