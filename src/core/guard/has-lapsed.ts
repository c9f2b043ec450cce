import { isHumanReply } from '../conversation/direction';
import type { TicketSnapshot } from '../conversation/ticket-snapshot';
import type { TicketView } from '../derive';
import { between, type EpochMs, minutes } from '../time';

/** Later than that nobody has looked on: the computer slept, or the agent was in another ticket. */
const JUST_NOW_MS = minutes(1);

/**
 * Did the window just lapse, with nobody having answered the customer's last message?
 *
 * @param before the view before this one, of the same visit.
 * @returns false also where a reply's time cannot be read, which counts as an answer, and for a message
 *   of another ticket, which is that ticket's matter.
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
