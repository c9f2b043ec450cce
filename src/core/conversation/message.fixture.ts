import { epochMs } from '../time';
import type { AuthorRole, ConversationMessage, MessageKind } from './message';

/** A customer's WhatsApp message; a test names only what matters to it. */
export function messageOf(
  changes: {
    readonly id?: string | null;
    readonly role?: AuthorRole;
    readonly authorId?: string | null;
    readonly name?: string;
    readonly channel?: string;
    readonly kind?: MessageKind;
    readonly at?: number | null;
    readonly sentAt?: number | null;
    readonly integrationId?: string | null;
  } = {},
): ConversationMessage {
  const { role = 'end-user', authorId = '7', name = 'Ada', channel = 'whatsapp' } = changes;
  const { id = null, kind = 'text', at = 0, sentAt = null, integrationId = null } = changes;
  return {
    id,
    author: { id: authorId, name, role },
    channel,
    kind,
    at: at === null ? null : epochMs(at),
    sentAt: sentAt === null ? null : epochMs(sentAt),
    integrationId,
  };
}
