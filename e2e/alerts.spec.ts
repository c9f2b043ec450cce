import { openAlerting } from './support/alerts';
import { MINUTE, passTime } from './support/clock';
import { expectNoFindingsInBoth, overflowOf } from './support/fine';
import { expect, test } from './support/test';

const shows = (symbol: string) => `[data-symbol="${symbol}"]`;

test('tickets that nobody opens are alerted before their end, once, and the icon counts them', async ({
  page,
}) => {
  const { said, icon, look, reply } = await openAlerting(page, 'tour');
  await expect(icon.locator(shows('3'))).toBeVisible();
  await expect(page.getByText(/3 reply windows end soon: #1003 Grace Mensah by /)).toBeVisible();
  await look();
  await look();
  await passTime(page, 60 * MINUTE);
  // After an hour in which nothing was done nobody is taken to be there.
  await reply.pressSequentially('Hello');
  await expect.poll(said).toContainEqual(expect.stringMatching(/^Reply to .*: #1012 /));
  expect((await said()).filter((text) => text.includes('#1003'))).toHaveLength(1);
});

test('the customer writes, and icon and popover change with it', async ({ page }) => {
  const { icon, popover, look } = await openAlerting(page, 'tour');
  await expect(icon.locator(shows('3'))).toBeVisible();
  await icon.click();
  const row = popover.locator('[data-ticket-id="1003"]');
  await expect(row).toHaveAttribute('data-window-state', 'critical');
  await expect(popover.getByRole('heading', { name: '3 windows end soon' })).toBeVisible();
  await page.evaluate(() => {
    const { world } = window.localZendesk;
    world.customerWrites(1003, { channel: 'whatsapp', text: 'Any news?' });
  });
  // The index of the search takes a minute to know.
  await passTime(page, 2 * MINUTE);
  await look();
  await expect(icon.locator(shows('2'))).toBeVisible();
  await expect(row.getByText(/^23 h/)).toBeVisible();
});

test('the ticket in sight is not alerted', async ({ page }) => {
  const { said, icon, look } = await openAlerting(page, 'critical');
  await expect(icon.locator(shows('1'))).toBeVisible();
  await look();
  expect(await said()).toEqual([]);
});

test('a reloaded page does not say it again', async ({ page }) => {
  const { app, said, icon } = await openAlerting(page, 'tour');
  await expect.poll(said).toHaveLength(1);
  await page.reload();
  // The app's frames have begun, and with them the wait that passes next.
  await app.locator('[data-sidebar="ready"]').waitFor();
  await passTime(page, 20_000);
  await expect(icon.locator(shows('3'))).toBeVisible();
  await passTime(page, 11 * MINUTE);
  expect(await said()).toEqual([]);
});

test('the admin’s word: no alerts, no requests; the agent’s: no notices, and the number stays', async ({
  page,
}) => {
  const off = await openAlerting(page, 'tour', { settings: { warn_hours: '4, 1, off' } });
  await off.look();
  expect(await off.said()).toEqual([]);
  await expect(off.icon.locator(shows('default'))).toBeVisible();
  await off.icon.click();
  await expect(off.popover.getByText('Your admin has switched alerts off')).toBeVisible();
  await expect(off.popover.getByRole('button', { name: /#1003/ })).toBeVisible();

  const on = await openAlerting(page, 'tour', { settings: { warn_hours: '4, 1' } });
  await on.icon.click();
  const own = on.popover.getByRole('switch', { name: 'Alert me before a window ends' });
  await expect.poll(on.said).toHaveLength(1);
  await own.uncheck();
  await passTime(page, 71 * MINUTE);
  await expect(on.icon.locator(shows('2'))).toBeVisible();
  expect(await on.said()).toHaveLength(1);
});

test('the popover by keyboard: to a ticket, and to the board', async ({ page }) => {
  const { icon, popover } = await openAlerting(page, 'tour');
  await icon.focus();
  await page.keyboard.press('Enter');
  const row = popover.getByRole('button', { name: /#1003/ });
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: /#1003/, selected: true })).toBeVisible();
  await expect(icon).toHaveAttribute('aria-expanded', 'false');
  await icon.press('Enter');
  await popover.getByRole('button', { name: 'All reply windows' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Reply Window', exact: true })).toBeVisible();
});

for (const surroundings of [{ colorScheme: 'dark' }, { agent: { locale: 'ar' } }] as const) {
  test(`${JSON.stringify(surroundings)}: axe finds nothing in the popover, and nothing is cut off`, async ({
    page,
  }) => {
    const { icon, popover, popoverFrame } = await openAlerting(page, 'tour', surroundings);
    await icon.click();
    await expect(popover.getByRole('button', { name: /#1003/ })).toBeVisible();
    await expectNoFindingsInBoth({ page, frame: popoverFrame });
    const frame = await popoverFrame();
    expect(await overflowOf(frame)).toBeLessThanOrEqual(0);
  });
}
