import type { ConversationMessage } from '../conversation/message';
import type { TicketSnapshot } from '../conversation/ticket-snapshot';
import type { EpochMs } from '../time';
import type { Evidence } from './evidence';

/**
 * The customer's ticket with the newest message, if that is newer than all in this ticket; null: none
 * is known.
 */
export function newerTicket(
  { ticketId, messages }: Pick<TicketSnapshot, 'ticketId' | 'messages'>,
  evidence: readonly Evidence[],
): string | null {
  let newest: { readonly at: EpochMs; readonly ticketId: string } | null = null;
  const own = latestOf(messages ?? []);
  for (const set of evidence) {
    const at = latestOf(set.messages);
    if (set.ticketId === null || set.ticketId === ticketId || at === null) continue;
    if (at > (newest?.at ?? own ?? Number.NEGATIVE_INFINITY)) {
      newest = { at, ticketId: set.ticketId };
    }
  }
  return newest?.ticketId ?? null;
}

function latestOf(messages: readonly ConversationMessage[]): EpochMs | null {
  let latest: EpochMs | null = null;
  for (const { at } of messages) if (at !== null && at > (latest ?? at - 1)) latest = at;
  return latest;
}
