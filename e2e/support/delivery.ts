import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

/** Shows what did not arrive; what is found out about the window meanwhile may move the tabs. */
export async function openDelivery(app: FrameLocator, name: string | RegExp = /^Delivery/) {
  const tab = app.getByRole('tab', { name });
  await expect(async () => {
    await tab.click({ timeout: 2_000 });
    await expect(tab).toHaveAttribute('aria-selected', 'true', { timeout: 1_000 });
  }).toPass();
}

export const deliveryRows = (app: FrameLocator): Locator => app.locator('[data-delivery]');

/** Sends a reply from the composer; WhatsApp refuses it with this code, where one is given. */
export async function send(page: Page, text: string, code?: number, title = 'As WhatsApp says it') {
  await page.evaluate(
    async ([said, refused, why]) => {
      const { world } = window.localZendesk;
      const { activeTicketId } = world.state;
      if (refused !== null)
        world.setFault('delivery', { kind: 'delivery', code: refused, title: why });
      world.setComposerText(activeTicketId, said, 'agent');
      await world.submitReply(activeTicketId);
      world.setFault('delivery', null);
    },
    [text, code ?? null, title] as const,
  );
  // It is in the ticket, and the app has heard of it.
  await expect(page.getByRole('article').filter({ hasText: text }).last()).toBeVisible();
}
