import type { ConversationMessage } from '../../core/conversation/message';
import { isOf } from './newest-inbound';

/**
 * Whose the conversation is that a ticket's audits name: the requester may have been changed since it
 * began. Told by who wrote in the ticket; `both` where more than one did.
 */
export function whoseConversation(
  written: readonly ConversationMessage[],
  requesterId: string,
): 'theirs' | 'others' | 'both' | 'not-told' {
  const customers = written.filter(({ author }) => author.role === 'end-user');
  const isTheirs = customers.some(({ author }) => isOf(author, requesterId));
  const isOthers = customers.some(({ author }) => !isOf(author, requesterId));
  if (isTheirs) return isOthers ? 'both' : 'theirs';
  return isOthers ? 'others' : 'not-told';
}
