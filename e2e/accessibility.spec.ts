import type { Page } from '@playwright/test';
import { axeFindings } from './support/axe';
import { type OpenTicket, openTicket } from './support/open-ticket';
import { AREAS } from './support/screens/screen';
import { walkThrough } from './support/screens/walk-through';
import { expect, test } from './support/test';

const setScheme = (page: Page, colorScheme: 'light' | 'dark'): Promise<void> =>
  page.evaluate((scheme) => window.localZendesk.world.setColorScheme(scheme), colorScheme);

async function expectFine(ticket: OpenTicket, colorScheme: 'light' | 'dark'): Promise<void> {
  await expect(ticket.app.locator('html')).toHaveAttribute('data-color-scheme', colorScheme);
  expect(await axeFindings(ticket)).toEqual([]);
  const { width, needed } = await (await ticket.frame()).evaluate(() => ({
    width: document.documentElement.clientWidth,
    needed: document.documentElement.scrollWidth,
  }));
  expect(width).toBe(320);
  expect(needed).toBeLessThanOrEqual(width);
}

for (const area of AREAS.filter((one) => one !== 'failure')) {
  test(`${area}: axe finds nothing in light and dark, and 320 px are enough`, async ({ page }) => {
    await walkThrough(page, area, {}, async (ticket) => {
      await expectFine(ticket, 'light');
      await setScheme(page, 'dark');
      await expectFine(ticket, 'dark');
      await setScheme(page, 'light');
    });
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`failures, ${colorScheme} from the start: the same`, async ({ page }) => {
    await walkThrough(page, 'failure', { colorScheme }, (ticket) =>
      expectFine(ticket, colorScheme),
    );
  });
}

test('axe does find what is wrong', async ({ page }) => {
  const ticket = await openTicket(page, 'fresh');
  await (await ticket.frame()).evaluate(() => {
    document
      .querySelector('main')
      ?.insertAdjacentHTML(
        'beforeend',
        '<p style="color: #999; background: #fff">Too pale</p><button></button>',
      );
  });
  expect(await axeFindings(ticket)).toEqual([
    expect.stringMatching(/^button-name/),
    expect.stringMatching(/^color-contrast/),
  ]);
});
