import { between, durationMs, SECOND } from '../time';
import { isInbound } from '../window/is-inbound';
import type { ConversationMessage } from '../window/message';
import { SAME_MESSAGE } from './covers';
import type { Evidence } from './evidence';
import type { Candidate } from './look-through';

/** Clocks of servers differ a little. */
const EARLIEST = durationMs(-10 * SECOND);

/**
 * The same candidate with its sending time, where any source knows it for that very message: by the
 * message's id, else by the moment of its arrival. Wrong there, the window only gets shorter, so it
 * does not matter whether that source is sure of the business number.
 */
export function asExactAsKnown(candidate: Candidate, evidence: readonly Evidence[]): Candidate {
  const { message, precision, at } = candidate;
  if (precision === 'sent') return candidate;
  let best: { readonly copy: ConversationMessage; readonly from: Evidence } | null = null;
  for (const from of evidence) {
    for (const copy of from.messages) {
      if (copy.sentAt === null || !isSame(copy, message)) continue;
      if (best === null || (copy.at ?? 0) > (best.copy.at ?? 0)) best = { copy, from };
    }
  }
  const sentAt = best?.copy.sentAt ?? null;
  if (best === null || sentAt === null || sentAt > at) return candidate;
  return {
    message: { ...message, id: message.id ?? best.copy.id },
    at: sentAt,
    precision: 'sent',
    from: { ...candidate.from, source: best.from.source },
  };
}

function isSame(copy: ConversationMessage, message: ConversationMessage): boolean {
  if (copy.id !== null && message.id !== null) return copy.id === message.id;
  if (copy.at === null || message.at === null || !isInbound(copy, message.channel)) return false;
  const later = between(copy.at, message.at);
  return later >= EARLIEST && later <= SAME_MESSAGE;
}
