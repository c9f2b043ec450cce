import type { Page } from '@playwright/test';
import { openTicket } from './support/open-ticket';
import { pickTemplate } from './support/templates';
import { expect, test } from './support/test';

/** How much of the app's frame lies outside of what the tray shows, in px. */
const outOfSight = (page: Page): Promise<number> =>
  page.getByRole('region', { name: 'Apps' }).evaluate((tray) => {
    const frame = [...tray.querySelectorAll('iframe')].find((one) => one.checkVisibility());
    if (!frame) throw new Error('The tray shows no app.');
    const [inner, outer] = [frame, tray].map((one) => one.getBoundingClientRect());
    if (!inner || !outer) return 0;
    const bottom = Math.min(outer.bottom, window.innerHeight);
    return Math.max(0, inner.bottom - bottom) + Math.max(0, outer.top - inner.top);
  });

/** Another app above ours, as high as most. */
const putAppAbove = (page: Page): Promise<void> =>
  page.getByRole('region', { name: 'Apps' }).evaluate((tray) => {
    const other = document.createElement('div');
    Object.assign(other.style, { height: '380px', background: 'silver' });
    tray.querySelector('header')?.after(other);
  });

const SCREENS = [
  { width: 1366, height: 768 },
  { width: 1440, height: 900 },
];

for (const viewport of SCREENS) {
  for (const isBelow of [false, true]) {
    test(`${viewport.width} × ${viewport.height}${isBelow ? ', below another app' : ''}: the form's actions are in sight`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      const { app } = await openTicket(page, 'closed');
      await expect(app.locator('[data-template-name]').first()).toBeAttached();
      if (isBelow) await putAppAbove(page);
      await pickTemplate(app, 'Delivery day');
      const insert = app.getByRole('button', { name: 'Insert into the reply' });
      await expect(insert).toBeInViewport({ ratio: 1 });
      await expect.poll(() => outOfSight(page)).toBeLessThanOrEqual(1);
      await expect(app.getByRole('figure')).toBeInViewport();

      // What is wrong makes the form longer, and neither covers what is typed nor pushes the actions out.
      await insert.click();
      const hours = app.getByRole('textbox', { name: 'Hours' });
      await hours.focus();
      await expect(hours).toBeInViewport({ ratio: 1 });
      await expect(insert).toBeInViewport({ ratio: 1 });
      const field = await hours.boundingBox();
      const action = await insert.boundingBox();
      expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(action?.y ?? 0);

      // Back at the list the frame is as high as its content again.
      await page.keyboard.press('Escape');
      await expect(app.getByRole('searchbox', { name: 'Search templates' })).toBeVisible();
      const content = () =>
        app.locator('main').evaluate((main) => Math.min(720, main.getBoundingClientRect().height));
      const frame = page.getByRole('region', { name: 'Apps' }).locator('iframe:visible');
      await expect
        .poll(async () => ((await frame.boundingBox())?.height ?? 0) - (await content()))
        .toBeGreaterThanOrEqual(0);
    });
  }
}
