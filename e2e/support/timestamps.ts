import type { Page } from '@playwright/test';

/** When the customer's newest message on WhatsApp was recorded, of the ticket that is open. */
export const lastInboundAt = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { world } = window.localZendesk;
    const { conversation } = world.ticket(world.state.activeTicketId);
    const inbound = conversation.filter(
      ({ role, channel }) => role === 'end-user' && channel === 'whatsapp',
    );
    return Math.max(...inbound.map(({ at }) => at));
  });

const DAY_MS = 24 * 3_600_000;

/** The end of the window that a message at this instant starts, as a `<time>` holds it. */
export const expiryOf = (inboundAt: number): string => new Date(inboundAt + DAY_MS).toISOString();
