import { saveSetting } from './support/bench';
import { openTicket } from './support/open-ticket';
import { saveSettings } from './support/settings';
import { expect, test } from './support/test';

const CASES = [
  { closing_hours: 2, critical_hours: 1, state: 'open' },
  { closing_hours: 4, critical_hours: 3.5, state: 'critical' },
  { closing_hours: '3,5', critical_hours: '0.5', state: 'closing' },
  { closing_hours: 0, critical_hours: 0, state: 'open' },
  { closing_hours: null, critical_hours: '', state: 'closing' },
  // What the form says now beats it.
  { closing_hours: 2, critical_hours: 1, warn_hours: '4, 3.5', state: 'critical' },
] as const;

test('3 h 5 min are left: what that is, the admin says', async ({ page }) => {
  const { replyWindow } = await openTicket(page, 'closing');
  for (const { state, ...settings } of CASES) {
    await test.step(JSON.stringify(settings), async () => {
      await saveSettings(page, settings);
      await expect(replyWindow).toHaveAttribute('data-window-state', state);
    });
  }
});

test('an update that drops what the form no longer has leaves the defaults', async ({ page }) => {
  const { replyWindow } = await openTicket(page, 'closing', {
    settings: { closing_hours: 2, critical_hours: 1 },
    variants: { hiddenSettingsStay: false },
  });
  await expect(replyWindow).toHaveAttribute('data-window-state', 'closing');
});

test('an admin changes them: the app starts anew with the new ones', async ({ page }) => {
  const { replyWindow } = await openTicket(page, 'closing');
  await expect(replyWindow).toHaveAttribute('data-window-state', 'closing');
  await saveSetting(page, 'Hours left when a window closes soon, and very soon', '2, 1');
  await expect(replyWindow).toHaveAttribute('data-window-state', 'open');
});
