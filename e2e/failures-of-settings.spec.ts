import type { FrameLocator } from '@playwright/test';
import { openTicket } from './support/open-ticket';
import { templateRow } from './support/templates';
import { expect, test } from './support/test';

// Every problem of a setting: src/app/sidebar/failure/ForAdmins.test.tsx.

/** One line for agents; what an admin needs lies behind it. */
async function lookAtSettings(app: FrameLocator): Promise<void> {
  const line = app.getByText('A setting needs an admin');
  await expect(line).toBeVisible();
  await line.click();
}

test('names the setting and what is used instead, and goes on without it', async ({ page }) => {
  const { app, replyWindow } = await openTicket(page, 'closed', {
    settings: { templates: '[{"name": "a"', critical_hours: 25 },
  });
  await lookAtSettings(app);
  await expect(app.getByText(/^The templates are not valid JSON/)).toBeVisible();
  await expect(
    app.getByText('“critical_hours” is 25, not a number from 0 to 24: 1 hour is used.'),
  ).toBeVisible();
  await expect(replyWindow).toHaveAttribute('data-window-state', 'closed');
  // The templates of the macros are still there.
  await expect(templateRow(app, 'noch_fragen', 'de')).toHaveAttribute('data-sendable', 'true');
});
