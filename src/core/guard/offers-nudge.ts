import type { Composer } from '../conversation/ticket-snapshot';
import type { TicketView } from '../derive';

/**
 * Is it worth asking the customer to answer? Only while a free text still arrives and the end is
 * near, in a reply on that very channel, and never with the last message that the channel allows.
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
