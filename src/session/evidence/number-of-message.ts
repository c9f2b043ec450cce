import type { ConversationMessage } from '../../core/conversation/message';
import type { Evidence } from '../../core/window/evidence';
import { isCopy } from '../../core/window/where-written';

/**
 * Sunshine's id of the business number that a ticket's message went to, where a source that names
 * numbers holds the very message; null where none does, or where it cannot tell which of several it is.
 */
export function numberOfMessage(
  message: ConversationMessage,
  evidence: readonly Evidence[],
): string | null {
  const numbers = new Set<string>();
  for (const { messages } of evidence) {
    for (const copy of messages) {
      const { integrationId } = copy;
      if (integrationId !== null && isCopy(message, copy)) numbers.add(integrationId);
    }
  }
  return numbers.size === 1 ? ([...numbers][0] ?? null) : null;
}
