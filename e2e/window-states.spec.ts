import { saveSetting } from './support/bench';
import { explain } from './support/glance';
import { openTicket } from './support/open-ticket';
import { expect, test } from './support/test';
import { endByArrival, lastInboundAt } from './support/timestamps';

// Every state, channel and source: src/app/sidebar/beside-ticket.

test('the time left, the end to the millisecond, and who wrote', async ({ page }) => {
  const { replyWindow } = await openTicket(page, 'closing');
  await expect(replyWindow).toHaveAttribute('data-window-state', 'closing');
  await expect(replyWindow.getByText(/^(3 h 0|2 h 59) min left$/)).toBeVisible();
  await expect(replyWindow.getByText('Closes soon', { exact: true })).toBeVisible();
  const expiry = endByArrival(await lastInboundAt(page));
  await expect(replyWindow.locator('time')).toHaveAttribute('datetime', expiry);
  await explain(replyWindow);
  await expect(replyWindow.getByText('at the latest')).toBeVisible();
  await expect(replyWindow.getByText(/'s message arrived .* · WhatsApp$/)).toBeVisible();
  await expect(
    replyWindow.getByRole('img', { name: /^Who wrote in the last 24 hours: / }),
  ).toBeVisible();
});

test('unrestricted: nothing but one quiet line on a channel without a window', async ({ page }) => {
  const { app } = await openTicket(page, 'other-channel');
  await expect(app.getByRole('main')).toHaveText('Reply windowNo reply limit on this channel.');
});

test('an update that drops what the form no longer has leaves the defaults', async ({ page }) => {
  const { replyWindow } = await openTicket(page, 'closing', {
    settings: { closing_hours: 2, critical_hours: 1 },
    variants: { hiddenSettingsStay: false },
  });
  await expect(replyWindow).toHaveAttribute('data-window-state', 'closing');
});

test('an admin changes the thresholds: the app starts anew with the new ones', async ({ page }) => {
  const { replyWindow } = await openTicket(page, 'closing');
  await expect(replyWindow).toHaveAttribute('data-window-state', 'closing');
  await saveSetting(page, 'Hours left when a window closes soon, and very soon', '2, 1');
  await expect(replyWindow).toHaveAttribute('data-window-state', 'open');
});
