import type { FrameLocator, Locator } from '@playwright/test';
import { openTicket } from './support/open-ticket';
import { SUNSHINE_KEY } from './support/sunshine';
import { templateRow } from './support/templates';
import { expect, test } from './support/test';

const openKinds = async (page: Parameters<typeof openTicket>[0]) => {
  const ticket = await openTicket(page, 'template-kinds', { settings: SUNSHINE_KEY });
  await expect(templateRow(ticket.app, 'kind_named')).toBeAttached();
  return ticket;
};

/** There are more templates than the list draws at first. */
async function found(app: FrameLocator, name: string): Promise<Locator> {
  await app.getByRole('searchbox', { name: 'Search templates' }).fill(name.replaceAll('_', ' '));
  return templateRow(app, name);
}

async function look(app: FrameLocator, name: string): Promise<void> {
  await (await found(app, name)).locator('[data-pick]').click();
  await expect(app.getByRole('figure')).toBeVisible();
}
const back = (app: FrameLocator) => app.getByRole('button', { name: 'All templates' }).click();

test('what cannot be sent is listed after the rest, each with its reason and what to do', async ({
  page,
}) => {
  const { app } = await openKinds(page);
  for (const [name, reason] of [
    ['status_pending', 'Meta is still reviewing it.'],
    ['status_rejected', 'variables or formatting are wrong'],
    ['status_paused', 'Meta has paused it'],
    ['status_disabled', 'Meta has switched it off.'],
    ['status_archived', 'It is archived at Meta.'],
    ['part_carousel', 'this app cannot send: carousel'],
    ['part_location', 'this app cannot send: location'],
    ['part_flow', 'this app cannot send: form to fill in'],
    ['part_order_status', 'this app cannot send: status of an order'],
    ['odd_incomplete', 'It is not approved: status ON_HOLIDAY'],
  ] as const) {
    const row = await found(app, name);
    await expect(row).toHaveAttribute('data-sendable', 'false');
    await expect(row).toContainText(reason);
  }
  await app.getByRole('searchbox', { name: 'Search templates' }).fill('');
  const flags = await app
    .locator('[data-template-name]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-sendable')));
  expect(flags.indexOf('false')).toBeGreaterThan(flags.lastIndexOf('true'));
});

test('header, text and buttons are filled in groups of their own', async ({ page }) => {
  const { app } = await openKinds(page);
  await look(app, 'kind_text_header');
  const header = app.getByRole('group', { name: 'Header' });
  await header.getByRole('textbox').fill('BB-47110');
  await expect(app.getByRole('figure')).toContainText('Order BB-47110');
  await back(app);

  await look(app, 'kind_named');
  await app.getByRole('textbox', { name: 'Order id' }).fill('BB-1');
  await expect(app.getByRole('figure')).toContainText('order BB-1 arrives');
  await expect(
    app.getByText("A guess, please check: requester's first name").first(),
  ).toBeVisible();
  await back(app);

  await look(app, 'kind_document_header');
  const address = app.getByRole('textbox', { name: 'Address of the document' });
  await address.fill('http://shop.example/a.pdf');
  await expect(app.getByText('begins with https://')).toBeVisible();
  await address.fill('https://shop.example/files/Invoice%207.pdf');
  await expect(app.getByRole('figure')).toContainText('Invoice 7.pdf');
  await back(app);

  await look(app, 'kind_url_suffix');
  await app.getByRole('textbox', { name: 'End of the address behind “Track parcel”' }).fill('BB-9');
  await expect(app.getByRole('figure')).toContainText('https://shop.example/track/BB-9');
});

test('the whole address of a button is cut, and a document without a name gets one', async ({
  page,
}) => {
  const { app } = await openKinds(page);
  await look(app, 'kind_url_suffix');
  const end = app.getByRole('textbox', { name: 'End of the address behind “Track parcel”' });
  await end.fill('https://shop.example/track/Peña');
  await app.getByRole('button', { name: 'Use only “Peña”' }).click();
  await expect(end).toHaveValue('Peña');
  await expect(app.getByRole('figure')).toContainText('https://shop.example/track/Pe%C3%B1a');
  await expect(app.getByText('“Send now” is certain.')).toBeVisible();
  await back(app);

  await look(app, 'kind_document_header');
  await app
    .getByRole('textbox', { name: 'Address of the document' })
    .fill('https://shop.example/download?id=7');
  await app.getByRole('textbox', { name: 'Name of the document' }).fill('Invoice 7.pdf');
  await expect(app.getByRole('figure')).toContainText('Invoice 7.pdf');
});

test('a one-time code is asked once; calls and catalogues ask for nothing', async ({ page }) => {
  const { app } = await openKinds(page);
  await look(app, 'kind_one_time_code');
  await app.getByRole('textbox', { name: 'One-time code' }).fill('123456');
  await expect(app.getByRole('figure')).toContainText('123456 is your verification code.');
  await expect(app.getByRole('textbox')).toHaveCount(1);
  await expect(app.getByRole('button', { name: 'Send now' })).toBeEnabled();
  await back(app);
  for (const name of ['kind_catalog', 'kind_voice_call', 'kind_call_permission']) {
    await expect(await found(app, name)).toHaveAttribute('data-sendable', 'true');
  }
});

test('the bubble draws what WhatsApp draws', async ({ page }) => {
  const { app } = await openKinds(page);
  await look(app, 'kind_quick_replies');
  await app.getByRole('textbox', { name: 'Variable 2' }).fill('Friday');
  const bubble = app.getByRole('figure');
  await expect(bubble.getByText('Friday')).toHaveCSS('font-style', 'italic');
  await expect(bubble.getByText('Just tap an answer')).toBeVisible();
  const buttons = bubble.getByRole('list', { name: 'Buttons' }).getByRole('listitem');
  await expect(buttons).toHaveText(['That suits me', 'Another day', 'Call me, please']);
});

test('a hostile template is shown as text: nothing runs, nothing is lost', async ({ page }) => {
  const ticket = await openKinds(page);
  const { app } = ticket;
  await look(app, 'constructor');
  const bubble = app.getByRole('figure');
  await expect(bubble).toContainText('<img src=x onerror=');
  await expect(bubble).toContainText('<script>alert(1)</script>');
  await expect(bubble).toContainText('{not a variable}');
  await expect(bubble.locator('img, script, svg, a')).toHaveCount(0);
  expect(await (await ticket.frame()).title()).toBe('Reply Window');
  await back(app);
  for (const name of ['odd_empty', 'odd_new_button']) {
    await look(app, name);
    await back(app);
  }
});
