import { bench, letPass, writeAsCustomer } from './support/bench';
import { expectNoFindingsInBoth, overflowOf } from './support/fine';
import { openPage } from './support/open-page';
import { expect, test } from './support/test';

const row = (app: Awaited<ReturnType<typeof openPage>>['app'], id: number) =>
  app.locator(`[data-ticket-id="${id}"]`);

test('a ticket that nobody opens is first; the customer writes, and a refresh shows it', async ({
  page,
}) => {
  const { app } = await openPage(page, 'team');
  const rows = app.locator('[data-ticket-id]');
  await expect(app.getByRole('tab', { name: 'Reply windows', selected: true })).toBeVisible();
  await expect(rows.first()).toHaveAttribute('data-ticket-id', '7001');
  await expect(rows.first()).toHaveAttribute('data-window-state', 'critical');
  const before = await row(app, 7001).locator('time').getAttribute('datetime');

  await bench(page).getByLabel('In ticket').fill('7001');
  await writeAsCustomer(page, 'Here I am again');
  // The search's own index comes a minute later.
  await letPass(page, 2);
  await app.getByRole('button', { name: 'Refresh' }).click();
  await expect(row(app, 7001)).toHaveAttribute('data-window-state', 'open');
  await expect(row(app, 7001).locator('time')).not.toHaveAttribute('datetime', before ?? '');
  await expect(rows.first()).toHaveAttribute('data-ticket-id', '7002');

  await row(app, 7003).click();
  await expect(page.getByRole('tab', { name: /#7003/ })).toHaveAttribute('aria-selected', 'true');
});

test('a row changes at its instant, before any refresh', async ({ page }) => {
  const { app } = await openPage(page, 'team');
  await expect(row(app, 7001)).toHaveAttribute('data-window-state', 'critical');
  await letPass(page, 4);
  await app.getByRole('button', { name: 'Refresh' }).click();
  await expect(app.getByText('Updated just now')).toBeVisible();
  const searches = () =>
    page.evaluate(
      () =>
        window.localZendesk.host.requests.filter(
          ({ frameId, url }) => frameId.startsWith('nav_bar') && url.includes('/search'),
        ).length,
    );
  const before = await searches();
  await letPass(page, 4);
  // Its proved end is over; that the customer has not written since nobody has looked up yet.
  await expect(row(app, 7001)).toHaveAttribute('data-window-state', 'unknown');
  expect(await searches()).toBe(before);
});

test('by keyboard alone: to a bar, to its tickets, into one of them', async ({ page }) => {
  const { app } = await openPage(page, 'team');
  await expect(row(app, 7003)).toBeVisible();
  await app.getByRole('button', { name: /^Ended: / }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const first = app.getByRole('button', { name: /^Ends within 1 h/ });
  await expect(first).toHaveAttribute('aria-pressed', 'true');
  await expect(first).toBeFocused();
  await expect(app.locator('[data-ticket-id]')).toHaveCount(3);
  // Past search, state, the way back and the columns.
  const ticket = row(app, 7001).getByRole('button');
  for (let presses = 0; presses < 12; presses += 1) {
    if (await ticket.evaluate((button) => button === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(ticket).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(row(app, 7002).getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: /#7002/ })).toHaveAttribute('aria-selected', 'true');
});

test('5,000 tickets: all are read at a click, and the last one is an End away', async ({
  page,
}) => {
  const { app } = await openPage(page, 'five-thousand');
  await app.getByRole('button', { name: 'All', exact: true }).click();
  await expect(app.getByText('1,000 tickets', { exact: true })).toBeVisible();
  await app.getByRole('button', { name: 'Read all' }).click();
  // Thousands of answers take a busy machine longer than other waits.
  const timeout = 90_000;
  await expect(app.getByText('1,000 tickets', { exact: true })).toHaveCount(0, { timeout });
  await expect(app.getByRole('button', { name: 'Read all' })).toHaveCount(0, { timeout });
  const table = app.getByRole('table');
  const count = Number(await table.getAttribute('aria-rowcount'));
  expect(count).toBeGreaterThan(3_000);
  expect(await app.locator('[data-ticket-id]').count()).toBeLessThan(80);
  await app.locator('[data-ticket-id] button').first().focus();
  await page.keyboard.press('End');
  await expect(app.locator(`[aria-rowindex="${count}"] button`)).toBeFocused();
  await expect(app.locator(`[aria-rowindex="${count}"]`)).toBeInViewport();
});

for (const [what, surroundings] of [
  ['dark from the start or light', { colorScheme: 'dark' }],
  ['right to left', { agent: { locale: 'ar' } }],
] as const) {
  test(`${what}: axe finds nothing, and no width cuts anything off`, async ({ page }) => {
    const opened = await openPage(page, 'team', surroundings);
    const { app } = opened;
    await app.getByRole('button', { name: 'All', exact: true }).click();
    await expect(row(app, 7005)).toBeVisible();
    await app.getByRole('button', { name: /^Ended: / }).click();
    for (const width of [1024, 1920]) {
      await page.setViewportSize({ width, height: 1000 });
      await expectNoFindingsInBoth(opened);
      const inner = await opened.frame();
      await expect.poll(() => overflowOf(inner)).toBeLessThanOrEqual(0);
    }
  });
}

test('the tab that was open is open again', async ({ page }) => {
  const { app } = await openPage(page, 'team');
  await app.getByRole('tab', { name: 'Set-up' }).click();
  await expect(app.getByRole('button', { name: 'Check again' })).toBeVisible();
  await page.reload();
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('button', { name: 'Reply Window' })
    .click();
  await expect(app.getByRole('tab', { name: 'Set-up', selected: true })).toBeVisible();
});
