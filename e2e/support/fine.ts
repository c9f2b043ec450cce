import { expect } from '@playwright/test';
import { axeFindings } from './axe';
import type { OpenTicket } from './open-ticket';

/** The narrowest tray that Zendesk has is enough, and axe finds nothing in this colour scheme. */
export async function expectFine(ticket: OpenTicket, colorScheme: 'light' | 'dark'): Promise<void> {
  await expect(ticket.app.locator('html')).toHaveAttribute('data-color-scheme', colorScheme);
  expect(await axeFindings(ticket)).toEqual([]);
  const { width, needed } = await (await ticket.frame()).evaluate(() => ({
    width: document.documentElement.clientWidth,
    needed: document.documentElement.scrollWidth,
  }));
  expect(width).toBe(320);
  expect(needed).toBeLessThanOrEqual(width);
}

/** The same in light and then in dark; it leaves the app in light. */
export async function expectFineInBoth(ticket: OpenTicket): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await ticket.page.evaluate(
      (scheme) => window.localZendesk.world.setColorScheme(scheme),
      colorScheme,
    );
    await expectFine(ticket, colorScheme);
  }
  await ticket.page.evaluate(() => window.localZendesk.world.setColorScheme('light'));
}
