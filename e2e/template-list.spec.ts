import { openTicket } from './support/open-ticket';
import { pickTemplate, templateRow } from './support/templates';
import { expect, test } from './support/test';

test('from the setting and from macros, each with its language', async ({ page }) => {
  const { app } = await openTicket(page, 'closed');
  // Of the setting only, of a macro only, of both.
  for (const [name, language] of [
    ['delivery_day', 'en_US'],
    ['noch_fragen', 'de'],
    ['pedido_atualizado', 'pt_BR'],
    ['order_update', 'de'],
    ['order_update', 'en_US'],
    ['still_there', 'en_US'],
  ] as const) {
    const row = templateRow(app, name, language);
    await expect(row).toHaveCount(1);
    await expect(row).toHaveAttribute('data-sendable', 'true');
    await expect(row.getByText(language, { exact: true })).toBeVisible();
  }
});

test('a paused template stays in the list, with the reason and what to do, and can be looked at', async ({
  page,
}) => {
  const { app } = await openTicket(page, 'closed');
  const row = templateRow(app, 'spring_sale');
  await expect(row).toHaveAttribute('data-sendable', 'false');
  await expect(row).toContainText('Meta has paused it');
  await expect(row).toContainText('Choose another one');
  await pickTemplate(app, 'Spring sale');
  await expect(app.getByRole('figure')).toContainText('our spring sale has begun');
  await expect(app.getByRole('button', { name: 'Insert into the reply' })).toHaveCount(0);
});

test('search by name and by text; says when nothing is found', async ({ page }) => {
  const { app } = await openTicket(page, 'closed');
  const rows = app.locator('[data-template-name]');
  await expect(rows).toHaveCount(7);
  const search = app.getByRole('searchbox', { name: 'Search templates' });
  await search.fill('order update');
  await expect(templateRow(app, 'order_update')).toBeVisible();
  await search.fill('PARCEL comes');
  await expect(rows).toHaveCount(1);
  await expect(templateRow(app, 'delivery_day')).toBeVisible();
  await search.fill('zzz');
  await expect(app.getByText('No template matches “zzz”.')).toBeVisible();
});

test('without any it says where they come from', async ({ page }) => {
  const { app } = await openTicket(page, 'closed', {
    account: { macros: [] },
    settings: { templates: '' },
  });
  await expect(app.getByText('No approved template is known here.')).toBeVisible();
});
