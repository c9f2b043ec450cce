import { openTicket } from './support/open-ticket';
import { insertTemplate, pickTemplate } from './support/templates';
import { expect, test } from './support/test';

test('is prefilled where the admin named a source, and shows what the customer will see', async ({
  page,
}) => {
  const { app } = await openTicket(page, 'closed');
  await pickTemplate(app, 'Order update');
  await expect(app.getByRole('heading', { name: /^Order update/ })).toBeFocused();
  await expect(app.getByRole('textbox', { name: 'First name' })).toHaveValue('Olivia');
  await expect(app.getByRole('textbox', { name: 'Order' })).toHaveValue('1004');

  const bubble = app.getByRole('figure', { name: 'What Olivia will see' });
  await expect(bubble).toContainText('Hi Olivia, there is news about your order 1004.');
  // WhatsApp's own marks are drawn, not shown.
  await expect(bubble.getByText('1004', { exact: true })).toHaveCSS('font-weight', /^[67]00$/);
  await expect(bubble.getByText('Demo shop')).toBeVisible();

  await app.getByRole('textbox', { name: 'Order' }).fill('BB-1');
  await expect(bubble).toContainText('about your order BB-1.');
});

test('has header, body and all fields; an empty one is an error only on inserting', async ({
  page,
}) => {
  const { app, reply } = await openTicket(page, 'closed');
  await pickTemplate(app, 'Delivery day');
  await expect(app.getByRole('figure').getByText('Your delivery')).toBeVisible();
  await expect(app.getByText('Fill this in.')).toHaveCount(0);
  await insertTemplate(app);
  await expect(app.getByText('Fill this in.')).toHaveCount(2);
  await expect(reply).toHaveValue('');
});

test('on an internal note it switches to the public reply, and the keyboard stays in the form', async ({
  page,
}) => {
  const { app, composer, reply } = await openTicket(page, 'closed');
  await pickTemplate(app, 'Order update');
  await composer.getByRole('button', { name: 'Internal note' }).click();
  await app.getByRole('button', { name: 'Switch to public reply' }).click();
  await expect(app.getByText('A template has to be a public reply.')).toHaveCount(0);
  await expect(app.getByRole('heading', { name: 'Order update' })).toBeFocused();
  await insertTemplate(app);
  await expect(reply).toHaveValue(/template=\[\[order_update\]\]/);
});
