import { expect } from '@playwright/test';
import { type AxeRules, axeFindings } from './axe';
import type { OpenTicket } from './open-ticket';

/** The narrowest tray that Zendesk has is enough, and axe finds nothing in this colour scheme. */
export async function expectFine(
  ticket: OpenTicket,
  colorScheme: 'light' | 'dark',
  rules: AxeRules = 'all',
): Promise<void> {
  await expect(ticket.app.locator('html')).toHaveAttribute('data-color-scheme', colorScheme);
  expect(await axeFindings(ticket, rules)).toEqual([]);
  const { width, needed } = await (await ticket.frame()).evaluate(() => ({
    width: document.documentElement.clientWidth,
    needed: document.documentElement.scrollWidth,
  }));
  expect(width).toBe(320);
  expect(needed).toBeLessThanOrEqual(width);
}

const markupOf = async ({ frame }: OpenTicket): Promise<string> =>
  (await frame()).evaluate(() => document.body.innerHTML);

/**
 * The same in light and then in dark; it leaves the app in light. Where dark shows the same markup,
 * only its colours can be wrong.
 */
export async function expectFineInBoth(ticket: OpenTicket): Promise<void> {
  const show = (colorScheme: 'light' | 'dark') =>
    ticket.page.evaluate((scheme) => window.localZendesk.world.setColorScheme(scheme), colorScheme);
  await show('light');
  await expectFine(ticket, 'light');
  const inLight = await markupOf(ticket);
  await show('dark');
  await expect(ticket.app.locator('html')).toHaveAttribute('data-color-scheme', 'dark');
  const isSame = (await markupOf(ticket)) === inLight;
  await expectFine(ticket, 'dark', isSame ? 'colours' : 'all');
  await show('light');
}
