import type { SidebarHost } from '../../zendesk/sidebar-host';
import type { TabShare } from '../tabs/tab-share';
import { tellPresence, watchSigns } from './presence';

/**
 * Tells which ticket is in sight, and when the agent did something in it: came to it, or wrote. What the
 * customer does is no sign of an agent.
 */
export function tellTicketPresence(
  host: Pick<SidebarHost, 'getState' | 'subscribe'>,
  share: TabShare,
  signal: AbortSignal,
): void {
  const isInFront = () => host.getState().isActive && document.visibilityState !== 'hidden';
  const teller = tellPresence(share, () => ({
    isInFront: isInFront(),
    ticketId: host.getState().ticket.ticketId,
  }));
  const sign = () => {
    if (!isInFront()) return;
    teller.noteSign();
    teller.noteChange();
  };
  let before = host.getState();
  const follow = () => {
    const now = host.getState();
    const hasWritten = now.ticket.composer.markup !== before.ticket.composer.markup;
    const hasCome = now.isActive && !before.isActive;
    before = now;
    if (hasWritten || hasCome) sign();
    teller.noteChange();
  };
  const stop = host.subscribe(follow);
  signal.addEventListener('abort', stop);
  document.addEventListener(
    'visibilitychange',
    () => {
      sign();
      teller.noteChange();
    },
    { signal },
  );
  watchSigns(sign, signal);
  sign();
}
