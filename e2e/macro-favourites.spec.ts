import type { FrameLocator, Locator, Page } from '@playwright/test';
import { expect, test } from './support/lasting-browser';
import { applyFromZendesk, applyMacro, macroRow, openMacros } from './support/macros';
import { openTicket } from './support/open-ticket';
import { reloadApp } from './support/reload-app';
import { stored } from './support/stored';

const RETURNS = 'Returns › How to send it back';

const star = (app: FrameLocator, title: string): Locator =>
  app.getByRole('button', { name: `Favourite: ${title}`, exact: true });
const headings = (app: FrameLocator): Locator =>
  app.getByRole('tabpanel', { name: 'Macros' }).getByRole('heading');

async function reopen(page: Page, app: FrameLocator): Promise<void> {
  await reloadApp(page);
  await openMacros(app);
  await expect(macroRow(app, 301)).toBeVisible();
}

test('a star brings a macro to the top, here and after a reload; the focus goes along', async ({
  page,
}) => {
  const { app } = await openTicket(page, 'fresh');
  await openMacros(app);
  await star(app, RETURNS).click();
  await expect(headings(app).first()).toHaveText('Favourites');
  await expect(star(app, RETURNS)).toHaveAttribute('aria-pressed', 'true');
  await expect(star(app, RETURNS)).toBeFocused();
  await expect(macroRow(app, 306)).toHaveCount(1);

  await reopen(page, app);
  await expect(headings(app).first()).toHaveText('Favourites');
  await expect(app.locator('[data-macro-id]').first()).toHaveAttribute('data-macro-id', '306');

  await star(app, RETURNS).press('Enter');
  await expect(headings(app).first()).toHaveText('Other macros');
  await expect(star(app, RETURNS)).toBeFocused();
});

test('what was applied stands under “Recent” next time, from either menu', async ({ page }) => {
  const ticket = await openTicket(page, 'fresh');
  const { app } = ticket;
  await openMacros(app);
  await applyMacro(app, 'Workflow › Waiting for the customer');
  await expect(app.getByText('“Workflow › Waiting for the customer” was applied.')).toBeVisible();
  await applyFromZendesk(page, 'How to send it back');
  await expect.poll(async () => JSON.stringify(await stored(ticket))).toContain('306');
  await reopen(page, app);
  await expect(headings(app).first()).toHaveText('Recent');
  const rows = app.locator('[data-macro-id]');
  await expect(rows.nth(0)).toHaveAttribute('data-macro-id', '306');
  await expect(rows.nth(1)).toHaveAttribute('data-macro-id', '361');
});

test('another open ticket hears of a star', async ({ page }) => {
  const { app } = await openTicket(page, 'tour');
  await openMacros(app);
  await expect(macroRow(app, 301)).toBeVisible();
  await page.getByRole('tab', { name: /#1002/ }).click();
  await openMacros(app);
  await star(app, RETURNS).click();
  await expect(headings(app).first()).toHaveText('Favourites');
  await page.getByRole('tab', { name: /#1001/ }).click();
  await expect(headings(app).first()).toHaveText('Favourites');
});

test('a search looks through all macros alike', async ({ page }) => {
  const { app } = await openTicket(page, 'fresh');
  await openMacros(app);
  await star(app, RETURNS).click();
  await app.getByRole('searchbox', { name: 'Search macros' }).fill('parcel');
  await expect(app.getByText('Favourites')).toHaveCount(0);
  await expect(macroRow(app, 306)).toHaveCount(1);
});

test('where the browser denies storage, stars last as long as the page', async ({ page }) => {
  await page.addInitScript(() => {
    if (window === window.top) return;
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  const { app } = await openTicket(page, 'fresh');
  await openMacros(app);
  await star(app, RETURNS).click();
  await expect(headings(app).first()).toHaveText('Favourites');
  await applyMacro(app, 'Greeting › First answer');
  await expect(app.getByText('“Greeting › First answer” was applied.')).toBeVisible();
});
