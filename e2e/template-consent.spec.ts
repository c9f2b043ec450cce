import type { FrameLocator, Page } from '@playwright/test';
import { openTicket } from './support/open-ticket';
import { expectSubmitted } from './support/send-now';
import { sentThroughSunshine } from './support/sent-templates';
import { SUNSHINE_KEY } from './support/sunshine';
import { templateRow } from './support/templates';
import { expect, test } from './support/test';

const MARKETING = {
  name: 'summer_sale',
  language: 'en_US',
  namespace: 'demo_namespace',
  title: 'Summer sale',
  category: 'MARKETING',
  body: 'Our summer sale has begun.',
};
const SETTINGS = {
  consent_user_field: 'whatsapp_opt_in',
  consent_tag: 'whatsapp_opt_in',
};

const goTo = (page: Page, id: number) =>
  page.getByRole('tab', { name: new RegExp(`#${id}\\b`) }).click();
const form = (app: FrameLocator) => app.locator('form');

test('stands beside the form: given, refused, never asked, by a tag', async ({ page }) => {
  const { app } = await openTicket(page, 'consent', {
    settings: { ...SETTINGS, templates: JSON.stringify([MARKETING]) },
  });
  for (const [ticket, consent] of [
    [1060, 'given'],
    [1061, 'none'],
    [1062, 'none'],
    [1063, 'given'],
  ] as const) {
    await goTo(page, ticket);
    await templateRow(app, 'summer_sale').locator('[data-pick]').click();
    await expect(form(app).locator('[data-consent]')).toHaveAttribute('data-consent', consent);
    await expect(form(app).getByTitle('Marketing: offers and news.')).toBeVisible();
  }
});

test('marketing without it needs a deliberate yes with a reason, which goes along', async ({
  page,
}) => {
  const { app } = await openTicket(page, 'template-kinds', {
    settings: { ...SUNSHINE_KEY, consent_user_field: 'no_such_field' },
  });
  await templateRow(app, 'kind_copy_code').locator('[data-pick]').click();
  await expect(form(app).locator('[data-consent]')).toHaveAttribute('data-consent', 'no-field');
  await app.getByRole('textbox', { name: 'Code that “Copy offer code” copies' }).fill('SORRY10');
  await app.getByRole('button', { name: 'Send now…' }).click();
  const dialog = app.getByRole('alertdialog');
  await dialog.getByRole('button', { name: 'Send now' }).click();
  await expect(dialog.getByText('Give a reason, or leave it.')).toBeVisible();
  await dialog.getByRole('textbox').fill('Asked for it by phone');
  await dialog.getByRole('button', { name: 'Send now' }).click();
  await expectSubmitted(app);
  const [sent] = await sentThroughSunshine(page, 1064);
  expect(sent?.metadata).toMatchObject({ consent_reason: 'Asked for it by phone' });
});

test('neither a price nor “free” is said anywhere in the form', async ({ page }) => {
  const { app } = await openTicket(page, 'closed');
  await templateRow(app, 'order_update').locator('[data-pick]').click();
  await expect(form(app).getByTitle(/^Utility: about something/)).toBeVisible();
  await expect(form(app)).not.toContainText(/\bfree\b|€|\$|price/i);
});
