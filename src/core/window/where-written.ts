import { isInbound } from '../conversation/is-inbound';
import type { ConversationMessage } from '../conversation/message';
import { between, durationMs, minutes, SECOND } from '../time';
import type { Evidence } from './evidence';
import type { Candidate } from './look-through';

/** A message's stamp in the ticket follows that in the thread; clocks of servers differ a little. */
const EARLIEST = durationMs(-10 * SECOND);
const LATEST = minutes(10);

export interface WhereWritten {
  readonly isInTicket: boolean;
  readonly otherTicketId: string | null;
  /** The same message as the ticket shows it, where it is found: it names its author best. */
  readonly shownAs: ConversationMessage;
}

/**
 * In which ticket the message stands. A thread does not say: Sunshine's id of the message does, where
 * a ticket's audits hold it, else a message of the customer's that reached a ticket just then.
 * Where this ticket could not be read, nothing shows that it was written elsewhere.
 */
export function whereWritten(
  { message, from }: Candidate,
  ticket: { readonly ticketId: string; readonly messages: readonly ConversationMessage[] | null },
  evidence: readonly Evidence[],
): WhereWritten {
  const { ticketId, messages } = ticket;
  const inTicket = (id: string | null, shownAs: ConversationMessage): WhereWritten => ({
    isInTicket: id === ticketId,
    otherTicketId: id === ticketId ? null : id,
    shownAs,
  });
  if (from.ticketId !== null) return inTicket(from.ticketId, message);

  const others = evidence.filter((set) => set.ticketId !== null);
  // Only evidence names ids.
  const looks = [
    { sets: others, isSame: hasSameId },
    { sets: [{ ticketId, messages: messages ?? [] }, ...others], isSame: isCopy },
  ];
  for (const { sets, isSame } of looks) {
    for (const set of sets) {
      const shownAs = set.messages.findLast((other) => isSame(other, message));
      if (shownAs) return inTicket(set.ticketId, shownAs);
    }
  }
  return inTicket(messages === null ? ticketId : null, message);
}

const hasSameId = ({ id }: ConversationMessage, message: ConversationMessage): boolean =>
  id !== null && id === message.id;

/** Whether it is likely the same message, by the time at which it reached the ticket. */
export function isCopy(other: ConversationMessage, message: ConversationMessage): boolean {
  const sent = message.at ?? message.sentAt;
  if (sent === null || other.at === null) return false;
  if (other.id !== null && message.id !== null) return other.id === message.id;
  const later = between(sent, other.at);
  return later >= EARLIEST && later <= LATEST && isInbound(other, message.channel);
}
