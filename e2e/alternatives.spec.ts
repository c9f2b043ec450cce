import { axeFindings } from './support/axe';
import { openTicket } from './support/open-ticket';
import { requestsOf } from './support/requests';
import { expect, test } from './support/test';

const USER = 'GET /api/v2/users/205.json';

test('folded together, and no request before somebody looks', async ({ page }) => {
  const ticket = await openTicket(page, 'closed');
  const { app } = ticket;
  const title = app.getByText('Other ways to reach Olivia');
  await expect(title).toBeVisible();
  await expect(app.locator('[data-template-name="noch_fragen"]')).toBeAttached();
  expect(await requestsOf(page)).not.toHaveProperty([USER]);

  await title.click();
  await expect(app.getByText('olivia.grant@mail.example')).toBeVisible();
  await expect(app.getByText('+1 212 555 0105')).toBeVisible();
  expect(await requestsOf(page)).toHaveProperty([USER], 1);
  expect(await axeFindings(ticket)).toEqual([]);

  await title.click();
  await title.click();
  await expect(app.getByText('+1 212 555 0105')).toBeVisible();
  expect(await requestsOf(page)).toHaveProperty([USER], 1);
});

test('another ticket is one click away', async ({ page }) => {
  const { app } = await openTicket(page, 'elsewhere', { variants: { viaNamesNumber: false } });
  await app.getByText(/^Other ways to reach/).click();
  const others = app.getByRole('group').filter({ hasText: 'this customer wrote there' });
  await others.getByRole('button', { name: /#1022/ }).click();
  await expect(page.getByRole('region', { name: 'Apps' }).locator('iframe:visible')).toHaveCount(1);
  expect(await page.evaluate(() => window.localZendesk.world.state.activeTicketId)).toBe(1022);
});

test('where the browser lets nobody copy, the address is selected', async ({ page }) => {
  const ticket = await openTicket(page, 'closed');
  const { app } = ticket;
  await app.getByText('Other ways to reach Olivia').click();
  await (await ticket.frame()).evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  });
  await app.getByRole('button', { name: 'Copy olivia.grant@mail.example' }).click();
  await expect(app.getByText(/The text is selected/)).toBeVisible();
  const selected = await (await ticket.frame()).evaluate(() => String(window.getSelection()));
  expect(selected).toBe('olivia.grant@mail.example');
});
