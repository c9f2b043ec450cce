import { isInbound } from '../conversation/direction';
import type { ConversationMessage } from '../conversation/message';
import { isSameMessage, LONGEST_DELAY } from '../conversation/same-message';
import { between } from '../time';
import type { Evidence } from './evidence';
import type { Candidate } from './source-summary';

interface MessageTicket {
  readonly isInTicket: boolean;
  readonly otherTicketId: string | null;
  /** The message as the ticket shows it, if found: it names its author best. */
  readonly shownAs: ConversationMessage;
}

/**
 * The ticket of a thread's message: the one whose audits hold its id, else the one whose copy of it
 * arrived just then. Where this ticket could not be read, nothing shows that it is another's.
 */
export function ticketOfMessage(
  { message, from }: Candidate,
  ticket: { readonly ticketId: string; readonly messages: readonly ConversationMessage[] | null },
  evidence: readonly Evidence[],
): MessageTicket {
  const { ticketId, messages } = ticket;
  const inTicket = (id: string | null, shownAs: ConversationMessage): MessageTicket => ({
    isInTicket: id === ticketId,
    otherTicketId: id === ticketId ? null : id,
    shownAs,
  });
  if (from.ticketId !== null) return inTicket(from.ticketId, message);

  // Only evidence names ids.
  const others = evidence.filter((set) => set.ticketId !== null);
  for (const set of others) {
    const shownAs = set.messages.find(({ id }) => id !== null && id === message.id);
    if (shownAs) return inTicket(set.ticketId, shownAs);
  }
  for (const set of [{ ticketId, messages: messages ?? [] }, ...others]) {
    const shownAs = nearestCopy(message, set.messages);
    if (shownAs) return inTicket(set.ticketId, shownAs);
  }
  return inTicket(messages === null ? ticketId : null, message);
}

/** The copy nearest in arrival time. */
function nearestCopy(
  { id, at, sentAt, channel }: ConversationMessage,
  messages: readonly ConversationMessage[],
): ConversationMessage | null {
  const first = at ?? sentAt;
  if (first === null) return null;
  let nearest: ConversationMessage | null = null;
  let delay = Number.POSITIVE_INFINITY;
  for (const copy of messages) {
    if (!isSameMessage({ id, at: first }, copy, LONGEST_DELAY) || !isInbound(copy, channel))
      continue;
    const off = copy.at === null ? 0 : Math.abs(between(first, copy.at));
    if (off < delay) [nearest, delay] = [copy, off];
  }
  return nearest;
}
