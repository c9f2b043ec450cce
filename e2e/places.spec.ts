import { startSimulator } from '../simulator/server/start';
import { expect, test } from './support/test';

let simulator: Awaited<ReturnType<typeof startSimulator>>;
test.beforeAll(async () => {
  simulator = await startSimulator({ port: 0, appFolder: 'e2e/fixtures/apps/bars' });
});
test.afterAll(() => simulator.close());

test('an app in the bars and the background of a team’s account', async ({ page }) => {
  await page.goto(`${simulator.url}?scenario=team`);
  await expect(page.getByRole('tab', { name: /#\d+/ })).toHaveCount(1);
  const icon = page.getByRole('banner').getByRole('button', { name: 'Counter' });
  await expect(icon.locator('[data-symbol]')).toHaveAttribute('data-symbol', 'count-9');
  const popover = page.getByTitle('Counter: top bar');
  await expect(popover).toHaveCount(0);

  await icon.click();
  const bar = popover.contentFrame();
  const events = bar.getByRole('list', { name: 'Events' }).getByRole('listitem');
  await expect(events).toHaveText(['app.registered']);
  await expect.poll(async () => (await popover.boundingBox())?.width).toBe(450);
  await bar.getByRole('button', { name: 'Grow' }).click();
  await expect.poll(async () => (await popover.boundingBox())?.height).toBe(400);
  await bar.getByRole('button', { name: 'Close' }).click();
  await expect(popover).toBeHidden();
  await icon.click();
  await expect(events).toHaveText(['app.registered', 'pane.deactivated', 'pane.activated']);

  await page.getByRole('region', { name: 'Conversation' }).click();
  await expect(popover).toBeHidden();
  await icon.click();
  await bar.getByRole('button', { name: 'To ticket 7003' }).click();
  await expect(page.getByRole('tab', { name: /#7003/ })).toHaveAttribute('aria-selected', 'true');
  await expect(events.filter({ hasText: 'ticket_sidebar 7003' })).toHaveCount(1);

  await page.evaluate(() => window.localZendesk.world.passTime(3_600_000));
  await expect(events.filter({ hasText: 'an hour has passed' })).toHaveCount(1);
});

test('a save opens the top bar, and a route the page in the navigation bar', async ({ page }) => {
  await page.goto(`${simulator.url}?scenario=team`);
  const nav = page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('button', { name: 'Counter' });
  await expect(nav).toBeVisible();
  await page.waitForFunction(() =>
    window.localZendesk.host.wire.some(({ label }) => label === 'iframe.on:ticket.saved'),
  );
  await page.evaluate(() => window.localZendesk.world.submitFields(1001));
  const bar = page.getByTitle('Counter: top bar').contentFrame();
  await expect(bar.getByRole('button', { name: 'To the page' })).toBeVisible();
  await bar.getByRole('button', { name: 'To the page' }).click();
  await expect(nav).toHaveAttribute('aria-current', 'page');
  const events = page
    .locator('iframe[title="Counter"]')
    .contentFrame()
    .getByRole('list', { name: 'Events' })
    .getByRole('listitem');
  await expect(events).toHaveText(['app.registered', 'route board']);
});

test('five thousand tickets, and a customer writes in one that nobody has open', async ({
  page,
}) => {
  await page.goto(`${simulator.url}?scenario=five-thousand`);
  await expect(page.getByRole('tab', { name: /#\d+/ })).toHaveCount(1);
  const bench = page.getByRole('region', { name: 'Bench' });
  await bench.getByLabel('In ticket').fill('24999');
  await bench.getByRole('button', { name: 'Write as the customer' }).click();
  const last = await page.evaluate(
    () => window.localZendesk.world.ticket(24_999).conversation.at(-1)?.text,
  );
  expect(last).toBe('Any news for me?');
});
