import { removeFault, setFault } from './support/bench';
import { openMacros } from './support/macros';
import { openTicket } from './support/open-ticket';
import { reloadApp } from './support/reload-app';
import { expect, test } from './support/test';

// Every failure, its words and its pause: src/app/shared/MacroFailure.test.tsx.

const MACROS = '/api/v2/macros*';

test('“Try again” loads them once Zendesk answers', async ({ page }) => {
  const { app } = await openTicket(page, 'closed');
  await setFault(page, MACROS, '403');
  await reloadApp(page);
  await openMacros(app);
  const alert = app.getByRole('alert').filter({ hasText: 'Your macros could not be loaded.' });
  await expect(alert).toBeVisible();
  await removeFault(page, MACROS);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(app.locator('[data-macro-id="301"]')).toBeVisible();
  await expect(alert).toHaveCount(0);
});
