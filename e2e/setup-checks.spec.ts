import { expectNoFindingsInBoth, overflowOf } from './support/fine';
import { openPage, showSetup } from './support/open-page';
import { saveSettings } from './support/settings';
import { SUNSHINE_KEY } from './support/sunshine';
import { expect, test } from './support/test';

const SETTINGS = {
  ...SUNSHINE_KEY,
  template_namespace: 'demo_namespace',
  consent: 'wa_opt_in',
};

test('the page opens from the rail, names a fault, and sees that it was mended', async ({
  page,
}) => {
  const { app } = await openPage(page, 'wrong-set-up', { settings: SETTINGS });
  await showSetup(app);
  await expect(app.getByRole('tab', { name: 'Set-up' })).toBeVisible();
  const consent = app.locator('[data-check="consent"]');
  await expect(consent).toHaveAttribute('data-result', 'fail');
  await expect(consent).toContainText('The consent field “wa_opt_in” does not exist');
  await expect(consent.getByRole('button', { name: 'Use “whatsapp_opt_in”' })).toBeVisible();
  await expect(app.locator('[data-check="macro-codes"]')).toContainText('order_updte');
  await expect(app.locator('[data-check="timed-messages"]')).toContainText('Reminder after 48 h');

  // Zendesk loads an app anew whose settings were saved, and the page runs its checks again.
  await saveSettings(page, { consent: 'whatsapp_opt_in' });
  await expect(consent).toHaveAttribute('data-result', 'ok');
  await app.getByRole('button', { name: 'Check again' }).click();
  await expect(app.getByRole('button', { name: 'Copy report' })).toBeVisible();
  await expect(consent).toHaveAttribute('data-result', 'ok');
});

test('axe finds nothing, dark from the start or light, nothing is cut off, and the keyboard reaches all', async ({
  page,
}) => {
  const opened = await openPage(page, 'wrong-set-up', { settings: SETTINGS, colorScheme: 'dark' });
  const { app } = opened;
  await showSetup(app);
  await expect(app.getByRole('button', { name: 'Copy report' })).toBeVisible();
  await app.getByText(/^All right/).click();
  for (const width of [1024, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await expectNoFindingsInBoth(opened);
    const frame = await opened.frame();
    await expect.poll(() => overflowOf(frame)).toBeLessThanOrEqual(0);
  }
  await app.getByRole('tab', { name: 'Set-up' }).focus();
  const again = app.getByRole('button', { name: 'Check again' });
  for (let presses = 0; presses < 12; presses += 1) {
    if (await again.evaluate((button) => button === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(again).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(
    app.getByRole('progressbar').or(app.getByRole('button', { name: 'Copy report' })),
  ).toBeVisible();
});
