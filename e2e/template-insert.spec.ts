import { showMore } from './support/glance';
import { openTicket } from './support/open-ticket';
import { shorthand } from './support/shorthand';
import { insertTemplate, pickTemplate } from './support/templates';
import { expect, test } from './support/test';

const ORDER_UPDATE = shorthand(
  'order_update',
  'en_US',
  ['Olivia', '1004'],
  'Hi Olivia, there is news about your order *1004*. Just answer here if you have questions.',
);
const INSERTED = 'Press Send';

test('the composer holds exactly the shorthand, which can reach the customer', async ({ page }) => {
  const { app, draft, reply } = await openTicket(page, 'closed');
  await pickTemplate(app, 'Order update');
  await insertTemplate(app);
  await expect(app.getByText(INSERTED)).toBeVisible();
  await expect(reply).toHaveValue(ORDER_UPDATE);
  await expect(draft).toHaveAttribute('data-draft-verdict', 'template-ok');
});

test('a draft that is already there is kept, readable, and can be put back', async ({ page }) => {
  const { app, draft, reply } = await openTicket(page, 'closed');
  const own = 'Dear Olivia,\nhalf an answer <3 & more';
  await reply.fill(own);
  await pickTemplate(app, 'Order update');
  await expect(app.getByText('Your draft will be replaced and kept here.')).toBeVisible();
  await insertTemplate(app);
  await expect(reply).toHaveValue(ORDER_UPDATE);
  await showMore(app);
  await expect(app.getByText('Your draft is kept here')).toBeVisible();
  await expect(app.getByText('half an answer <3 & more')).toBeVisible();

  await app.getByRole('button', { name: 'Put it back' }).click();
  await expect(reply).toHaveValue(own);
  await expect(draft).toHaveAttribute('data-draft-verdict', 'window-closed');
  await expect(app.getByText('Your draft is kept here')).toHaveCount(0);
});

test('a kept draft that was discarded by a slip comes back, by keyboard alone', async ({
  page,
}) => {
  const { app, reply } = await openTicket(page, 'closed');
  await reply.fill('Half an answer');
  await pickTemplate(app, 'Order update');
  await insertTemplate(app);
  await showMore(app);
  await app.getByRole('button', { name: 'Discard' }).press('Enter');
  await expect(app.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await showMore(app);
  await expect(app.getByText('Your draft is kept here')).toBeVisible();
  await app.getByRole('button', { name: 'Put it back' }).click();
  await expect(reply).toHaveValue('Half an answer');
});
