import { isInbound } from '../conversation/direction';
import type { ConversationMessage } from '../conversation/message';
import { isSameMessage, LONGEST_DELAY, USUAL_DELAY } from '../conversation/same-message';
import type { DurationMs } from '../time';
import type { Evidence } from './evidence';
import { hasEarlierCopy } from './knows-message';
import type { Candidate } from './source-summary';

/**
 * The candidate with its sending time, if any source knows it by the message's id, else by its
 * arrival. The source need not be sure of the number; but if messages that may be it went to
 * several, nobody knows which it is, nor by time alone if they may be in another profile's thread.
 */
export function withSentTime(candidate: Candidate, evidence: readonly Evidence[]): Candidate {
  const { message, precision, at } = candidate;
  if (precision === 'sent') return candidate;
  let best: { readonly copy: ConversationMessage; readonly from: Evidence } | null = null;
  const numbers = new Set<string>();
  for (const from of evidence) {
    if (isOfAnotherTicket(from, candidate)) continue;
    for (const copy of from.messages) {
      if (!mayBeIt(copy, candidate, LONGEST_DELAY)) continue;
      if (copy.integrationId !== null) numbers.add(copy.integrationId);
      if (copy.sentAt === null || !mayBeIt(copy, candidate, USUAL_DELAY)) continue;
      if (!isSameById(copy, candidate) && !tellsByTime(from)) continue;
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

const isOfAnotherTicket = ({ ticketId }: Evidence, { from }: Candidate): boolean =>
  ticketId !== null && from.ticketId !== null && ticketId !== from.ticketId;

/** Of a thread to perhaps another number the ticket's message may be missing. */
const tellsByTime = ({ number, ticketId, isWhole = false }: Evidence): boolean =>
  number === 'same' || ticketId !== null || isWhole;

const isSameById = ({ id }: ConversationMessage, { message }: Candidate): boolean =>
  id !== null && id === message.id;

function mayBeIt(copy: ConversationMessage, candidate: Candidate, longest: DurationMs): boolean {
  const { message } = candidate;
  if (!isSameMessage(copy, message, longest)) return false;
  if (copy.id !== null && message.id !== null) return true;
  return (
    copy.at !== null && isInbound(copy, message.channel) && !hasEarlierCopy(candidate, copy.at)
  );
}
