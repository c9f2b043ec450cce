import type { Composer } from '../conversation/ticket-snapshot';
import type { TicketView } from '../derive';

/**
 * Would a question help: free text arrives, the end is near, and it is not the last message
 * allowed?
 */
export function offersNudge(
  { window, freeText }: Pick<TicketView, 'window' | 'freeText'>,
  { type }: Pick<Composer, 'type'>,
): boolean {
  if (window.state !== 'closing' && window.state !== 'critical') return false;
  if (freeText !== 'arrives' || type === 'internalNote') return false;
  const { allowance } = window;
  return allowance === null || allowance.cap - allowance.used > 1;
}
