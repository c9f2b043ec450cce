import { type EpochMs, epochMs } from '../time';
import type { AuthorRole, ConversationMessage } from './message';

/** A customer's WhatsApp message; a test names only what matters to it. */
export function messageOf(
  changes: {
    readonly role?: AuthorRole;
    readonly authorId?: string | null;
    readonly name?: string;
    readonly channel?: string;
    readonly at?: EpochMs | number | null;
    readonly hasContent?: boolean;
  } = {},
): ConversationMessage {
  const { role = 'end-user', authorId = '7', name = 'Ada', channel = 'whatsapp' } = changes;
  const { at = 0, hasContent = true } = changes;
  return {
    author: { id: authorId, name, role },
    channel,
    at: at === null ? null : epochMs(at),
    hasContent,
  };
}
