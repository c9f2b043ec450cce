import type { ConversationMessage } from '../conversation/message';
import type { EpochMs } from '../time';
import type { ReplyWindow } from '../window/reply-window';

interface Heard {
  /** null: the conversation could not be read. */
  readonly messages: readonly ConversationMessage[] | null;
  readonly window: ReplyWindow;
}

/**
 * Has the customer written anything, in this ticket or another, that whoever parked a reply at
 * `since` had not seen? Where a time is not known, or is the same to the second that Zendesk tells:
 * yes, since reading once more does no harm.
 */
export function hasWrittenSince(since: EpochMs | null, { messages, window }: Heard): boolean {
  if (since === null) return true;
  if ('startedBy' in window && window.startedBy.at >= since) return true;
  return (messages ?? []).some(
    ({ author, at }) => author.role === 'end-user' && (at === null || at >= since),
  );
}
