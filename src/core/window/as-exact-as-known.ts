import { isInbound } from '../conversation/is-inbound';
import type { ConversationMessage } from '../conversation/message';
import { between, durationMs, SECOND } from '../time';
import { hasEarlierCopy, SAME_MESSAGE } from './covers';
import type { Evidence } from './evidence';
import type { Candidate } from './look-through';

/** Clocks of servers differ a little. */
const EARLIEST = durationMs(-10 * SECOND);

/**
 * The same candidate with its sending time, where any source knows it for that very message: by the
 * message's id, else by the moment of its arrival. It does not matter whether that source is sure of
 * the business number, but where messages of that moment went to several, nobody knows which it is.
 */
export function asExactAsKnown(candidate: Candidate, evidence: readonly Evidence[]): Candidate {
  const { message, precision, at } = candidate;
  if (precision === 'sent') return candidate;
  let best: { readonly copy: ConversationMessage; readonly from: Evidence } | null = null;
  const numbers = new Set<string>();
  for (const from of evidence) {
    for (const copy of from.messages) {
      if (!isSame(copy, candidate)) continue;
      if (copy.integrationId !== null) numbers.add(copy.integrationId);
      if (copy.sentAt === null) continue;
      if (best === null || (copy.at ?? 0) > (best.copy.at ?? 0)) best = { copy, from };
    }
  }
  const sentAt = best?.copy.sentAt ?? null;
  if (best === null || sentAt === null || sentAt > at || numbers.size > 1) return candidate;
  return {
    message: { ...message, id: message.id ?? best.copy.id },
    at: sentAt,
    precision: 'sent',
    from: { ...candidate.from, source: best.from.source },
  };
}

function isSame(copy: ConversationMessage, candidate: Candidate): boolean {
  const { message } = candidate;
  if (copy.id !== null && message.id !== null) return copy.id === message.id;
  if (copy.at === null || message.at === null || !isInbound(copy, message.channel)) return false;
  const later = between(copy.at, message.at);
  return later >= EARLIEST && later <= SAME_MESSAGE && !hasEarlierCopy(candidate, copy.at);
}
