import { openTicket } from './support/open-ticket';
import { expectSubmitted } from './support/send-now';
import { sentThroughSunshine } from './support/sent-templates';
import { SUNSHINE_KEY } from './support/sunshine';
import { templateRow } from './support/templates';
import { expect, test } from './support/test';

// What stands beside the form: src/app/sidebar/beside-ticket/catalogue.test.ts.

test('marketing without it needs a deliberate yes with a reason, which goes along', async ({
  page,
}) => {
  const { app } = await openTicket(page, 'template-kinds', {
    settings: { ...SUNSHINE_KEY, consent_user_field: 'no_such_field' },
  });
  await templateRow(app, 'kind_copy_code').locator('[data-pick]').click();
  await expect(app.locator('form').locator('[data-consent]')).toHaveAttribute(
    'data-consent',
    'no-field',
  );
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
