import { MACROS } from '../simulator/scenarios/build/macros';
import { SUNSHINE } from '../simulator/scenarios/build/sunshine';
import { openPage, showSetup } from './support/open-page';
import { expect, test } from './support/test';

/** As Zendesk's form has them right after the upload: nothing but the manifest's defaults. */
const NOTHING_SET = { templates: '', template_rules: '' };

/** Nobody has written a template's code into a macro yet, so nothing names the namespace. */
const PLAIN_MACROS = MACROS.filter((macro) => !JSON.stringify(macro).includes('&(('));

test('an admin who knows nothing goes from the upload to checks that are all ok', async ({
  page,
}) => {
  const { app } = await openPage(page, 'set-up', {
    settings: NOTHING_SET,
    account: { macros: PLAIN_MACROS },
  });
  await showSetup(app);
  const check = (id: string) => app.locator(`[data-check="${id}"]`);
  await expect(check('sunshine')).toHaveAttribute('data-result', 'warn');

  // The check itself leads to the key's place in the form.
  await check('sunshine').getByRole('button', { name: 'Open the setting' }).click();
  const appId = app.getByRole('textbox', { name: 'App id' });
  await expect(appId).toBeFocused();
  await appId.fill(SUNSHINE.appId);
  await app.getByRole('textbox', { name: 'Key id' }).fill(SUNSHINE.keyId);
  await app.getByLabel('Secret').fill(SUNSHINE.secret);
  await app.getByRole('combobox', { name: 'User field' }).selectOption('whatsapp_opt_in');
  const save = app.getByRole('button', { name: 'Save', exact: true });
  await save.click();
  await expect(app.getByText('Saved.', { exact: true })).toBeVisible();

  await app.getByRole('button', { name: 'Checks', exact: true }).click();
  const again = app.getByRole('button', { name: 'Check again' });
  await again.click();
  await expect(check('sunshine')).toHaveAttribute('data-result', 'ok');
  await expect(check('templates')).toHaveAttribute('data-result', 'ok');
  await expect(check('namespace')).toHaveAttribute('data-result', 'warn');

  await check('namespace').getByRole('button', { name: 'Open the setting' }).click();
  const namespace = app.getByRole('textbox', { name: 'Namespace' });
  await expect(namespace).toBeFocused();
  await namespace.fill('demo_namespace');
  await app.getByRole('button', { name: 'Add a rule' }).click();
  await app.getByRole('textbox', { name: 'Template’s name' }).fill('order_*');
  await expect(app.getByText('Applies to order_update')).toBeVisible();
  await app
    .getByRole('group', { name: 'Rules for templates' })
    .getByRole('textbox', { name: 'Title for agents' })
    .fill('News of an order');
  await save.click();
  await expect(app.getByText('0 settings changed')).toBeVisible();

  await app.getByRole('button', { name: 'Checks', exact: true }).click();
  await again.click();
  await expect(check('rules')).toContainText('1 template rule fits a template');
  await expect(app.locator('[data-result="fail"], [data-result="warn"]')).toHaveCount(0);
  await expect(app.getByText('Everything that can be read is set up')).toBeVisible();
});
