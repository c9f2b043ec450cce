import { openAlerting } from './support/alerts';
import { expect, test } from './support/test';
import { passTime } from './support/clock';

test('debug', async ({ page }) => {
  page.on('pageerror', (m) => console.log('E', m.message));
  const { look, icon, popover } = await openAlerting(page, 'tour');
  await expect(icon.locator('[data-symbol="3"]')).toBeVisible();
  await icon.click();
  const row = popover.locator('[data-ticket-id="1003"]');
  await expect(row).toHaveAttribute('data-window-state', 'critical');
  await page.evaluate(() => {
    window.localZendesk.world.customerWrites(1003, { channel: 'whatsapp', text: 'Any news?' });
  });
  await passTime(page, 2 * 60_000);
  await look();
  for (let i = 0; i < 3; i += 1) {
    await page.waitForTimeout(1000);
    console.log(await page.evaluate(() => window.localZendesk.host.requests.length));
    console.log((await popover.locator('main').innerText()).slice(0,150));
    console.log(await row.innerText());
  }
});
