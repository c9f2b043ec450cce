import { macroRow, openMacros } from './support/macros';
import { openTicket } from './support/open-ticket';
import { expect, test } from './support/test';

test('in Zendesk’s groups, each marked by how it answers', async ({ page }) => {
  const { app } = await openTicket(page, 'fresh');
  await openMacros(app);
  for (const group of ['Greeting', 'Delivery', 'WhatsApp templates', 'Internal', 'Workflow']) {
    await expect(app.getByRole('heading', { name: group, exact: true })).toBeVisible();
  }
  await expect(app.getByRole('heading', { name: 'Other macros' })).toBeVisible();

  const marks = {
    301: 'free-text',
    322: 'template',
    341: 'no-reply',
    362: 'no-reply',
    371: 'free-text',
  };
  for (const [id, delivery] of Object.entries(marks)) {
    await expect(macroRow(app, Number(id))).toHaveAttribute('data-macro-delivery', delivery);
  }
  await expect(macroRow(app, 301).getByText('First answer')).toBeVisible();
  await expect(macroRow(app, 301).getByText('free text', { exact: true })).toBeVisible();
  await expect(macroRow(app, 322).getByText('approved template', { exact: true })).toBeVisible();
  await expect(macroRow(app, 341).getByText('no reply', { exact: true })).toBeVisible();
});

test('inactive macros are not offered', async ({ page }) => {
  const { app } = await openTicket(page, 'fresh');
  await openMacros(app);
  await expect(macroRow(app, 301)).toBeVisible();
  await expect(macroRow(app, 381)).toHaveCount(0);
});

test('after expiry free text stands below what would arrive, and is said not to', async ({
  page,
}) => {
  const { app } = await openTicket(page, 'closed');
  await openMacros(app);
  const inVain = app.getByRole('heading', { name: 'Would not arrive now' });
  const below = app.locator('div').filter({ has: inVain }).last();
  await expect(below.locator('[data-macro-id="301"]').getByText('free text')).toBeVisible();
  await expect(below.locator('[data-macro-id="322"]')).toHaveCount(0);
  await expect(macroRow(app, 322).getByText('approved template')).toBeVisible();
});

test('search by words of name, group and text; says when nothing is found', async ({ page }) => {
  const { app } = await openTicket(page, 'fresh');
  await openMacros(app);
  const search = app.getByRole('searchbox', { name: 'Search macros' });
  await search.fill('parcel WAY');
  await expect(app.locator('[data-macro-id]')).toHaveCount(1);
  await expect(macroRow(app, 304)).toBeVisible();
  await expect(app.getByText('1 macro', { exact: true })).toBeAttached();
  await search.fill('zzz');
  await expect(app.getByText('No macro matches “zzz”.')).toBeVisible();
  await search.press('Escape');
  await expect(macroRow(app, 301)).toBeVisible();
});

test('an agent without macros is told where they are made', async ({ page }) => {
  const { app } = await openTicket(page, 'fresh', { account: { macros: [] } });
  await openMacros(app);
  await expect(
    app.getByText('You have no active macros. They are made in Admin Center.'),
  ).toBeVisible();
});

test('500 macros: all can be found, some at a time', async ({ page }) => {
  const { app } = await openTicket(page, 'many-macros');
  await openMacros(app);
  await expect(app.getByText('499 macros', { exact: true })).toBeAttached();
  const rows = app.locator('[data-macro-id]');
  await expect(rows).toHaveCount(60);
  await app.getByRole('button', { name: 'Show 60 more' }).click();
  await expect(rows).toHaveCount(120);
  await app.getByRole('searchbox', { name: 'Search macros' }).fill('answer 478');
  await expect(rows).toHaveCount(1);
});
