import { MINUTE, passTime } from './support/clock';
import { openTicket } from './support/open-ticket';
import { requestsOf } from './support/requests';
import { SUNSHINE_KEY } from './support/sunshine';
import { templateRow } from './support/templates';
import { expect, test } from './support/test';

const TEMPLATE_LIST = 'https://*/v1.1/apps/*/integrations/*/messageTemplates*';

test('Meta’s own list, macros and the setting are one, each name and language once', async ({
  page,
}) => {
  const { app } = await openTicket(page, 'template-kinds', { settings: SUNSHINE_KEY });
  // Of Meta only, and of the setting with Meta's word on it.
  await expect(templateRow(app, 'kind_named')).toHaveCount(1);
  await expect(templateRow(app, 'delivery_day')).toHaveCount(1);
  // The account's list does not have it: it cannot go out, whatever the setting says.
  await expect(templateRow(app, 'delivery_day')).toHaveAttribute('data-sendable', 'false');
  await expect(templateRow(app, 'delivery_day')).toContainText('has no such template');
  await expect(app.getByText('Updated just now')).toBeVisible();
});

test('the list ages, and is asked for again at the agent’s wish', async ({ page }) => {
  const { app } = await openTicket(page, 'closed', { settings: SUNSHINE_KEY });
  await expect(app.getByText('Updated just now')).toBeVisible();
  await passTime(page, 3 * MINUTE);
  await expect(app.getByText('Updated 3 min ago')).toBeVisible();
  const before = await requestsOf(page);
  await app.getByRole('button', { name: 'Ask for the templates again' }).click();
  await expect(app.getByText('Updated just now')).toBeVisible();
  const after = await requestsOf(page);
  const more = Object.keys(after).filter((path) => (after[path] ?? 0) > (before[path] ?? 0));
  expect(more.some((path) => path.includes('messageTemplates'))).toBe(true);
  expect(more.some((path) => path.includes('/macros/'))).toBe(true);
});

test.describe('a source that fails', () => {
  test.use({ expectedErrors: [/./] });

  test('leaves the last good list in place, and says so', async ({ page }) => {
    const { app } = await openTicket(page, 'template-kinds', { settings: SUNSHINE_KEY });
    await expect(templateRow(app, 'kind_named')).toHaveCount(1);
    await page.evaluate(
      (hits) => window.localZendesk.world.setFault(hits, { kind: 'status', status: 503 }),
      TEMPLATE_LIST,
    );
    await app.getByRole('button', { name: 'Ask for the templates again' }).click();
    const alert = app.getByRole('alert').filter({ hasText: 'WhatsApp account' });
    await expect(alert).toContainText('Sunshine Conversations has a problem of its own (503)');
    await expect(alert).toContainText('This list is from');
    await expect(templateRow(app, 'kind_named')).toHaveCount(1);
    const tryAgain = alert.getByRole('button', { name: 'Try again' });
    // First it is tried again without being asked.
    await expect(tryAgain).toBeEnabled();
    await page.evaluate((hits) => window.localZendesk.world.setFault(hits, null), TEMPLATE_LIST);
    await tryAgain.click();
    await expect(alert).toHaveCount(0);
  });

  test('from the start: the others are still there', async ({ page }) => {
    const { app } = await openTicket(page, 'closed', {
      settings: SUNSHINE_KEY,
      faults: { [TEMPLATE_LIST]: { kind: 'status', status: 403 } },
    });
    const alert = app.getByRole('alert').filter({ hasText: 'WhatsApp account' });
    await expect(alert).toContainText('The key in the settings may not do this');
    await expect(alert).toContainText('Templates from your macros and from the settings');
    await expect(templateRow(app, 'order_update')).toHaveAttribute('data-sendable', 'true');
  });
});

test('the admin’s rules: titles, order, groups, samples, and what is hidden is counted', async ({
  page,
}) => {
  const rules = [
    { name: 'kind_named', title: 'News on an order', use_case: 'Parcel left us', order: 1 },
    { name: 'kind_plain', groups: ['Nobody is in this one'] },
    { name: 'status_*', hidden: true },
  ];
  const { app } = await openTicket(page, 'template-kinds', {
    settings: { ...SUNSHINE_KEY, templates: '', template_rules: JSON.stringify(rules) },
    account: { macros: [] },
  });
  await expect(app.locator('[data-template-name]').first()).toHaveAttribute(
    'data-template-name',
    'kind_named',
  );
  await expect(templateRow(app, 'kind_named')).toContainText('News on an order');
  await expect(templateRow(app, 'kind_named')).toContainText('Parcel left us');
  for (const name of ['kind_plain', 'status_paused', 'hello_world']) {
    await expect(templateRow(app, name)).toHaveCount(0);
  }
  await expect(app.getByText(/\d+ templates are hidden by your admin\./)).toBeVisible();
});
