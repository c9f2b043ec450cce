import { screen, within } from '@testing-library/react';
import { openSidebar } from '../../testing/sidebar';

/** Olivia's window closed seven hours ago, and Zendesk asks before it sends. */
export async function opened({
  settings = {},
  ...options
}: Parameters<typeof openSidebar>[0] = {}) {
  const sidebar = await openSidebar({ scenario: 'closed', settings, ...options });
  const { world, ticketId, inZendesk, type } = sidebar;
  world.setSendFiresTicketSave(true);
  let outcome: Awaited<ReturnType<typeof world.submitReply>> | undefined;
  return {
    ...sidebar,
    write: (text: string) => inZendesk(() => type(text)),
    /** Presses Zendesk's own button, and gives what came of it. */
    send: async () => {
      outcome = undefined;
      await inZendesk(() => {
        void world.submitReply(ticketId).then((result) => {
          outcome = result;
        });
      });
      await sidebar.pass(50);
      return outcome;
    },
    guard: () => document.querySelector('[data-guard]')?.getAttribute('data-guard'),
    box: () => within(screen.getByRole('region', { name: 'Draft' })),
  };
}

/** What comes of a send that the guard holds, beside its text. */
export const HELD = { sent: false, reason: 'refused' };
