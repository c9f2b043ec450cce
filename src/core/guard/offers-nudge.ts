import { isHumanReply } from '../conversation/direction';
import type { Composer, TicketSnapshot } from '../conversation/ticket-snapshot';
import type { TicketView } from '../derive';
import { between } from '../time';
import type { OpenWindow, Thresholds } from '../window/reply-window';

interface NudgeSituation {
  readonly view: Pick<TicketView, 'window' | 'freeText' | 'channel'>;
  readonly ticket: {
    readonly composer: Pick<Composer, 'type'>;
    readonly messages: TicketSnapshot['messages'];
  };
  readonly thresholds: Thresholds;
}

/**
 * Would a question help: free text arrives, the end is near, it is not the last message allowed,
 * and nobody here has written since the end came near?
 */
export function offersNudge({ view, ticket, thresholds }: NudgeSituation): boolean {
  const { window, freeText, channel } = view;
  if (window.state !== 'closing' && window.state !== 'critical') return false;
  if (freeText !== 'arrives' || ticket.composer.type === 'internalNote') return false;
  if (hasAsked(window, channel, ticket.messages ?? [], thresholds)) return false;
  const { allowance } = window;
  return allowance === null || allowance.cap - allowance.used > 1;
}

/**
 * A nudge has gone out, or the agent's own question: of a message's words nothing is known here, but
 * whoever wrote so near to the end asks no second time before the customer answers.
 */
function hasAsked(
  { startedBy, expiresAt }: OpenWindow,
  channel: string,
  messages: NonNullable<TicketSnapshot['messages']>,
  { closingMs, criticalMs }: Thresholds,
): boolean {
  const nearMs = Math.max(closingMs, criticalMs);
  return messages.some(
    (message) =>
      message.at !== null &&
      message.at > startedBy.at &&
      between(message.at, expiresAt) <= nearMs &&
      isHumanReply(message, channel),
  );
}
