import { openSetup } from './support/setup-page';
import { expect, test } from './support/test';

test('somebody else saved meanwhile: the admin decides, and nothing of theirs is lost', async ({
  page,
}) => {
  const { setup } = await openSetup(page, 'Settings', {
    settings: { tag_prefix: 'wa', reply_minutes: '30' },
  });
  const prefix = setup.getByRole('textbox', { name: 'Beginning of the tags' });
  await prefix.fill('ours');
  // Their saving reaches Zendesk while this page is open, as `zcli apps:update` does, too.
  await page.evaluate(() => {
    const { world } = window.localZendesk;
    const { settings } = world.state;
    world.updateInstallation({ ...settings, tag_prefix: 'theirs', reply_minutes: '45' });
  });
  const save = setup.getByRole('button', { name: 'Save', exact: true });
  await save.click();
  await expect(setup.getByText(/Somebody else has changed the same settings/)).toBeInViewport();
  await setup.getByRole('button', { name: 'Keep yours: Beginning of the tags' }).click();
  await save.click();
  await expect(setup.getByText('Saved.', { exact: true })).toBeVisible();
  await expect(setup.getByRole('textbox', { name: /^Minutes an agent/ })).toHaveValue('45');
  const settings = await page.evaluate(() => window.localZendesk.world.state.settings);
  expect(settings).toMatchObject({ tag_prefix: 'ours', reply_minutes: '45' });
});

test('old settings are said anew, and what a saving emptied comes back', async ({ page }) => {
  const { setup } = await openSetup(page, 'Settings', {
    settings: { closing_hours: 6, critical_hours: 2, tag_prefix: 'wa' },
    variants: { installationUpdates: 'replaces-all' },
  });
  const form = setup.getByRole('region', { name: 'Settings' });
  const old = form.getByText(/“closing_hours” is now a part of “warn_hours”/);
  await expect(old).toBeVisible();
  await setup.getByRole('button', { name: 'Put them into the new settings' }).click();
  await expect(setup.getByRole('textbox', { name: 'Soon', exact: true })).toHaveValue('6');
  const save = setup.getByRole('button', { name: 'Save', exact: true });
  await save.click();
  await expect(setup.getByText(/emptied or reset settings that nobody changed/)).toBeVisible();
  await expect(old).toBeHidden();
  await setup.getByRole('button', { name: 'Type them again' }).click();
  await expect(setup.getByRole('textbox', { name: 'Beginning of the tags' })).toHaveValue('wa');
  await page.evaluate(() =>
    window.localZendesk.world.setVariants({ installationUpdates: 'taken' }),
  );
  await save.click();
  await expect(setup.getByText('0 settings changed')).toBeVisible();
  const settings = await page.evaluate(() => window.localZendesk.world.state.settings);
  expect(settings).toMatchObject({ warn_hours: '6, 2', tag_prefix: 'wa' });
});

test('a rule that is there opens in its form by hand, and is changed', async ({ page }) => {
  const { setup } = await openSetup(page, 'Settings');
  const rules = setup.getByRole('group', { name: 'Rules for templates' });
  await rules.getByRole('button', { name: 'answer_with_news en_US', expanded: false }).click();
  await expect(rules.getByRole('textbox', { name: /^Template’s name/ })).toHaveValue(
    'answer_with_news',
  );
  await rules.getByRole('textbox', { name: 'Title for agents' }).fill('News');
  await setup.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(setup.getByText('Saved.', { exact: true })).toBeVisible();
  const rule = await page.evaluate(
    () => JSON.parse(String(window.localZendesk.world.state.settings.template_rules))[0],
  );
  expect(rule).toMatchObject({ title: 'News', parameters: { 'body.2': { free_text: true } } });
});
