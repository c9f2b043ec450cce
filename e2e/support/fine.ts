import { expect, type Frame, type Page } from '@playwright/test';
import type { ColorScheme } from '../../simulator/world/world-state';
import { type AxeRules, axeFindings, axeIn } from './axe';
import type { OpenTicket } from './open-ticket';

/** The narrowest tray that Zendesk has is enough, and axe finds nothing. */
export async function expectFine(ticket: OpenTicket, rules: AxeRules = 'all'): Promise<void> {
  expect(await axeFindings(ticket, rules)).toEqual([]);
  const { width, needed } = await (await ticket.frame()).evaluate(() => ({
    width: document.documentElement.clientWidth,
    needed: document.documentElement.scrollWidth,
  }));
  expect(width).toBe(320);
  expect(needed).toBeLessThanOrEqual(width);
}

/** By how many px the page is wider than its frame, in which case it scrolls sideways. */
export const overflowOf = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

interface Shown {
  readonly page: Page;
  readonly frame: () => Promise<Frame>;
}

/** Without its classes: Garden's have other names in each colour scheme. */
const markupOf = (frame: Frame): Promise<string> =>
  frame.evaluate(() => document.body.innerHTML.replace(/ class="[^"]*"/g, ''));

/**
 * Checks the app in the colour scheme that it has, then in the other, in which it stays. Where that
 * shows the same markup, only its colours can be wrong.
 */
async function inBothSchemes(
  { page, frame }: Shown,
  check: (rules: AxeRules) => Promise<void>,
): Promise<void> {
  const app = await frame();
  const html = app.locator('html');
  await expect(html).toHaveAttribute('data-color-scheme', /./);
  const isLight = (await html.getAttribute('data-color-scheme')) === 'light';
  const other: ColorScheme = isLight ? 'dark' : 'light';
  await check('all');
  const before = await markupOf(app);
  await page.evaluate((scheme) => window.localZendesk.world.setColorScheme(scheme), other);
  await expect(html).toHaveAttribute('data-color-scheme', other);
  await check((await markupOf(app)) === before ? 'colours' : 'all');
}

export const expectFineInBoth = (ticket: OpenTicket): Promise<void> =>
  inBothSchemes(ticket, (rules) => expectFine(ticket, rules));

/** axe finds nothing in either colour scheme, whichever place of the app it is. */
export const expectNoFindingsInBoth = (shown: Shown): Promise<void> =>
  inBothSchemes(shown, async (rules) => {
    expect(await axeIn(await shown.frame(), rules)).toEqual([]);
  });
