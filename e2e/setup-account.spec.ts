import { readFile } from 'node:fs/promises';
import { behaviourOf } from '../simulator/account/behaviour-of';
import { showSetup } from './support/open-page';
import { openTicket } from './support/open-ticket';
import { SUNSHINE_KEY } from './support/sunshine';
import { expect, test } from './support/test';

test('an admin reads an account, tries a message, and saves what was seen', async ({ page }) => {
  const { composer, reply } = await openTicket(page, 'fresh', { settings: SUNSHINE_KEY });
  const rail = page.getByRole('navigation', { name: 'Main' });
  await rail.getByRole('button', { name: 'Reply Window' }).click();
  const app = page.getByRole('region', { name: 'Reply Window' }).locator('iframe').contentFrame();
  await showSetup(app);
  await app.getByRole('button', { name: 'This account' }).click();
  await app
    .getByRole('list', { name: 'Newest WhatsApp tickets' })
    .getByRole('button', { name: '#1001' })
    .click();
  await app.getByRole('button', { name: 'Read this ticket' }).click();
  await expect(app.getByRole('table', { name: 'What was found in ticket #1001' })).toBeVisible();
  const answerOf = (probe: string) => app.locator(`[data-probe="${probe}"] [data-answer]`);
  await expect(answerOf('key-is-filled-in')).toHaveAttribute('data-answer', 'yes');
  await expect(answerOf('own-files-tell-time')).toHaveAttribute('data-answer', 'yes');
  // Nobody has looked from the ticket's own sidebar yet.
  await expect(answerOf('target-channel')).toHaveAttribute('data-answer', 'not readable');

  const name = 'Does Zendesk ask apps before a WhatsApp message?';
  const box = app.getByRole('region', { name });
  await box.getByRole('button', { name: 'Start' }).click();
  await expect(box.getByRole('status')).toHaveText(/^Watching: 0 events/);
  await box.getByRole('button', { name: 'Open the ticket' }).click();
  await reply.fill('Thank you, it is on its way.');
  await composer.getByRole('button', { name: 'Send', exact: true }).click();
  await rail.getByRole('button', { name: 'Reply Window' }).click();
  await expect(box.getByRole('status')).toHaveText(/^Watching: [1-9]/);
  await box.getByRole('button', { name: 'Done' }).click();
  await expect(box.locator('[data-answer]')).toHaveAttribute('data-answer', 'no');
  await expect(answerOf('target-channel')).toHaveAttribute('data-answer', 'yes');

  const file = app.getByRole('region', { name: 'The report' });
  const saving = page.waitForEvent('download');
  await file.getByRole('button', { name: 'Save' }).click();
  const saved = await readFile(await (await saving).path(), 'utf8');
  expect(saved).toBe(await file.locator('pre').textContent());
  expect(saved).not.toMatch(/on its way|1001/);
  expect(behaviourOf(JSON.parse(saved))).toMatchObject({
    sendFiresTicketSave: false,
    variants: { whatsappTargetName: 'whatsapp', auditsHoldChatStarted: true },
  });
});
