import type { TicketView } from '../derive';
import type { TicketSnapshot } from '../ticket-snapshot';
import { between, type EpochMs, minutes } from '../time';
import { isHumanReply } from './own-replies';

/** Later than that nobody has looked on: the computer slept, or the agent was in another ticket. */
const JUST_NOW_MS = minutes(1);

/**
 * Did the window just lapse, with nobody having answered the customer's last message?
 *
 * @param before the view before this one, of the same visit.
 * @returns the end that passed: the same for all who saw it. null: nothing of the kind. A reply whose
 *   time cannot be read counts as an answer; a message of another ticket is that ticket's matter.
 */
export function lapsedAt(
  before: TicketView,
  { channel, window }: TicketView,
  { messages }: Pick<TicketSnapshot, 'messages'>,
  now: EpochMs,
): EpochMs | null {
  const wasOpen = ['open', 'closing', 'critical'].includes(before.window.state);
  if (!wasOpen || before.channel !== channel || messages === null) return null;
  if (window.state !== 'closed' || window.endedBy !== 'time') return null;
  const { startedBy, expiresAt } = window;
  if (!startedBy.isInTicket || between(expiresAt, now) > JUST_NOW_MS) return null;
  const isAnswered = messages.some(
    (message) =>
      isHumanReply(message, channel) && (message.at === null || message.at >= startedBy.at),
  );
  return isAnswered ? null : expiresAt;
}
