import { axeIn } from './support/axe';
import { openSetup } from './support/setup-page';
import { expect, test } from './support/test';

test('key, templates, consent and rules are set inside the app, and the sidebar follows', async ({
  page,
}) => {
  const { setup, frame } = await openSetup(page, 'Settings', {
    settings: { templates: '', template_rules: '' },
  });
  await setup.getByRole('textbox', { name: 'App id' }).fill('app_demo');
  await setup.getByRole('textbox', { name: 'Key id' }).fill('key');
  await setup.getByLabel('Secret').fill('secret');

  await setup.getByRole('button', { name: 'Add a template' }).click();
  await setup.getByRole('textbox', { name: 'Name at Meta' }).fill('set_up_here');
  await setup.getByRole('textbox', { name: 'Language', exact: true }).fill('en_US');
  await setup.getByRole('textbox', { name: 'Text', exact: true }).fill('Hi {{1}}, set up here.');
  await setup.getByRole('checkbox', { name: 'Takes the agent’s own words' }).press('Space');

  await setup.getByRole('button', { name: 'Add a rule' }).click();
  await setup.getByRole('textbox', { name: 'Template’s name' }).fill('set_up_*');
  await expect(setup.getByText('Applies to set_up_here')).toBeVisible();
  const rules = setup.getByRole('group', { name: 'Rules for templates' });
  await rules.getByRole('textbox', { name: 'Title for agents' }).fill('Made in the app');

  await setup.getByRole('combobox', { name: 'User field' }).selectOption('whatsapp_opt_in');
  await expect(setup.getByText(/in whatsapp_opt_in means yes/)).toBeVisible();
  expect(await axeIn(await frame())).toEqual([]);

  await setup.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(setup.getByText('Saved.', { exact: true })).toBeVisible();
  await expect(setup.getByText('0 settings changed')).toBeVisible();
  const settings = await page.evaluate(() => window.localZendesk.world.state.settings);
  expect(settings).toMatchObject({
    sunshine_app_id: 'app_demo',
    sunshine_key: 'a2V5OnNlY3JldA==',
    consent: 'whatsapp_opt_in',
    templates: expect.stringContaining('"free_text": true'),
  });

  await page.evaluate(() =>
    window.localZendesk.world.setSettings(window.localZendesk.world.state.settings),
  );
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('button', { name: 'Ticket' })
    .click();
  const sidebar = page
    .getByRole('region', { name: 'Apps' })
    .locator('iframe:visible')
    .contentFrame();
  await expect(sidebar.locator('[data-template-name="set_up_here"]')).toContainText(
    'Made in the app',
  );
});

test.describe('where Zendesk refuses', () => {
  test.use({ expectedErrors: [/403/] });

  test('what was typed stays, and the keyboard gets to its copies', async ({ page }) => {
    const { setup, frame } = await openSetup(page, 'Settings', {
      variants: { installationUpdates: 'refused' },
    });
    const prefix = setup.getByRole('textbox', { name: 'Beginning of the tags' });
    await prefix.fill('desk');
    await expect(setup.getByText('desk_sent_anyway')).toBeVisible();
    await prefix.press('Tab');
    const save = setup.getByRole('button', { name: 'Save', exact: true });
    await save.press('Enter');
    await expect(setup.getByText('Nothing was saved. What you typed is still here.')).toBeVisible();
    await expect(prefix).toHaveValue('desk');
    await expect(
      setup.getByRole('button', { name: 'Copy: Beginning of the tags' }),
    ).toBeInViewport();
    expect(await axeIn(await frame())).toEqual([]);
  });
});
