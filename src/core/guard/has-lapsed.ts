import { isHumanReply } from '../conversation/direction';
import type { TicketSnapshot } from '../conversation/ticket-snapshot';
import type { TicketView } from '../derive';
import { between, type EpochMs, minutes } from '../time';

/** Later than that nobody was watching: the computer slept, or another ticket was in front. */
const JUST_NOW_MS = minutes(1);

/**
 * Has the window just ended without an answer to the customer's last message in this ticket? A
 * reply with an unreadable time counts as an answer.
 * @param before the view before this one, of the same visit.
 */
export function hasLapsed(
  before: TicketView,
  { channel, window }: TicketView,
  { messages }: Pick<TicketSnapshot, 'messages'>,
  now: EpochMs,
): boolean {
  const wasOpen = ['open', 'closing', 'critical'].includes(before.window.state);
  if (!wasOpen || before.channel !== channel || messages === null) return false;
  if (window.state !== 'closed' || window.endedBy !== 'time') return false;
  const { startedBy, expiresAt } = window;
  if (!startedBy.isInTicket || between(expiresAt, now) > JUST_NOW_MS) return false;
  return !messages.some(
    (message) =>
      isHumanReply(message, channel) && (message.at === null || message.at >= startedBy.at),
  );
}
