import { expectNoFindingsInBoth, overflowOf } from './support/fine';
import { openSetup } from './support/setup-page';
import { expect, test } from './support/test';

test('rows are added, moved, removed and brought back by keyboard, which never loses its place', async ({
  page,
}) => {
  const { setup } = await openSetup(page, 'Settings');
  const list = setup.getByRole('group', { name: 'Approved templates' });
  const names = list.getByRole('button', { expanded: false });
  await expect(names.first()).toContainText('Bestellung aktualisiert');
  const up = list.getByRole('button', { name: 'Move “Still there?” up' });
  await up.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(names.first()).toContainText('Still there?');
  await expect(up).toBeFocused();
  // At the top it moves no further.
  await page.keyboard.press('Enter');
  await expect(names.first()).toContainText('Still there?');
  await expect(up).toBeFocused();

  await list.getByRole('button', { name: 'Remove “Still there?”' }).press('Enter');
  await expect(names).toHaveCount(4);
  await expect(list.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(names).toHaveCount(5);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(names.first()).toContainText('Bestellung aktualisiert');
  // Nothing is left to undo.
  const add = list.getByRole('button', { name: 'Add a template' });
  await expect(add).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(list.getByRole('textbox', { name: 'Name at Meta' })).toBeFocused();
});

for (const surroundings of [{ colorScheme: 'dark' }, { agent: { locale: 'ar' } }] as const) {
  test(`${JSON.stringify(surroundings)}: axe finds nothing in settings and account, and nothing is cut off`, async ({
    page,
  }) => {
    const { setup, frame } = await openSetup(page, 'Settings', surroundings);
    await setup.getByRole('button', { name: 'Order update', expanded: false }).click();
    const isFine = async () => {
      for (const width of [1024, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        await expectNoFindingsInBoth({ page, frame });
        expect(await overflowOf(await frame())).toBeLessThanOrEqual(0);
      }
    };
    await isFine();
    await setup.getByRole('button', { name: 'This account' }).click();
    await setup.getByRole('textbox', { name: 'Ticket number' }).fill('1001');
    await setup.getByRole('button', { name: 'Read this ticket' }).click();
    await expect(setup.getByRole('table')).toBeVisible();
    await isFine();
  });
}
