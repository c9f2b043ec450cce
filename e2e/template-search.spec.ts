import { openTicket } from './support/open-ticket';
import { SUNSHINE_KEY } from './support/sunshine';
import { pickTemplate, templateRow } from './support/templates';
import { expect, test } from './support/test';

test('of 1,000 templates: typos, accents and use cases are forgiven, and the best comes first', async ({
  page,
}) => {
  const { app } = await openTicket(page, 'many-templates', {
    settings: {
      ...SUNSHINE_KEY,
      template_rules: JSON.stringify([{ name: 'refund_update_*', use_case: 'Money goes back' }]),
    },
  });
  await expect(app.getByRole('button', { name: 'Show 30 more' })).toBeVisible();
  const search = app.getByRole('searchbox', { name: 'Search templates' });
  const rows = app.locator('[data-template-name]');
  await search.fill('warrnaty');
  await expect(rows.first()).toHaveAttribute('data-template-name', /^warranty_/);
  await search.fill('grusse');
  await expect(rows.first()).toHaveAttribute('data-template-language', 'de');
  await search.fill('money back');
  await expect(rows.first()).toHaveAttribute('data-template-name', /^refund_update_/);
  await search.fill('BB-');
  await expect(app.getByText('No template matches “BB-”.')).toBeVisible();
});

test('the customer’s language stands first, then what the admin or everybody reads', async ({
  page,
}) => {
  const { app } = await openTicket(page, 'consent', { settings: SUNSHINE_KEY });
  // Olivia reads American English.
  await expect(app.getByRole('heading', { name: 'In the language of Olivia' })).toBeVisible();
  await expect(app.locator('[data-template-name]').first()).toHaveAttribute(
    'data-template-language',
    'en_US',
  );
  await page.getByRole('tab', { name: /#1062/ }).click();
  await expect(app.getByRole('heading', { name: 'In the language of Daniel' })).toBeVisible();
  await expect(app.locator('[data-template-name]').first()).toHaveAttribute(
    'data-template-language',
    'de',
  );
});

test('filters by language and category, remembered while the ticket is open', async ({ page }) => {
  const { app } = await openTicket(page, 'many-templates', { settings: SUNSHINE_KEY });
  await app.getByRole('button', { name: 'Filters' }).click();
  const language = app.getByRole('combobox', { name: 'Language' });
  const category = app.getByRole('combobox', { name: 'Category' });
  const rows = app.locator('[data-template-name]');
  await language.selectOption({ label: 'French' });
  await category.selectOption({ label: 'Marketing' });
  await expect(rows.first()).toHaveAttribute('data-template-language', 'fr');
  const languages = () =>
    rows.evaluateAll((all) => [
      ...new Set(all.map((row) => row.getAttribute('data-template-language'))),
    ]);
  expect(await languages()).toEqual(['fr']);
  await expect(rows.first()).toContainText('Marketing');
  await rows.first().locator('[data-pick]').click();
  await app.getByRole('button', { name: 'All templates' }).click();
  await expect(language).toHaveValue('fr');
  expect(await languages()).toEqual(['fr']);
});

test('favourites and the ones used last come first', async ({ page }) => {
  const { app } = await openTicket(page, 'closed');
  const rows = app.locator('[data-template-name]');
  await expect(rows).toHaveCount(7);
  const star = templateRow(app, 'still_there').getByRole('button', { name: 'Favourite' });
  await star.click();
  await expect(star).toHaveAttribute('aria-pressed', 'true');
  await pickTemplate(app, 'Order update');
  await app.getByRole('button', { name: 'Insert into the reply' }).click();
  await expect(app.getByText('Press Send')).toBeVisible();
  await expect(app.getByRole('heading', { name: 'Favourites' })).toBeVisible();
  await expect(rows.nth(0)).toHaveAttribute('data-template-name', 'still_there');
  await expect(app.getByRole('heading', { name: 'Used lately' })).toBeVisible();
  await expect(rows.nth(1)).toHaveAttribute('data-template-name', 'order_update');
});
