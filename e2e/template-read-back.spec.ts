import { openTicket } from './support/open-ticket';
import { shorthand } from './support/shorthand';
import { expect, test } from './support/test';

const CODE = shorthand('order_update', 'en_US', ['Olivia', '1004']);

test('a template in the draft is the customer’s text, and whole at the agent’s wish', async ({
  page,
}) => {
  const { draft, reply } = await openTicket(page, 'closed');
  await reply.fill(CODE);
  await expect(draft).toHaveAttribute('data-draft-verdict', 'template-ok');
  await draft.getByRole('button', { name: 'What Olivia will read' }).click();
  await expect(draft.locator('[data-read-back]')).toContainText('Hi Olivia, there is news');
  await draft.getByRole('button', { name: 'Show all of it' }).click();
  await expect(draft.getByRole('figure')).toContainText('Demo shop');
  await expect(draft).not.toContainText('&((');
});

test('templates that went out from the ticket are read back, the newest first', async ({
  page,
}) => {
  const { app, reply, composer, replyWindow } = await openTicket(page, 'closed');
  for (const value of ['1004', '2005']) {
    await reply.fill(shorthand('order_update', 'en_US', ['Olivia', value]));
    await composer.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(reply).toHaveValue('');
  }
  await app.getByRole('button', { name: '2 templates sent here' }).click();
  const sent = app.getByRole('region', { name: 'Templates sent here' });
  await expect(sent.getByRole('listitem').first()).toContainText('order 2005');
  await expect(sent.getByRole('listitem').last()).toContainText('order 1004');
  await expect(sent).not.toContainText('&((');
  await expect(replyWindow.getByText('Waiting for Olivia')).toBeVisible();
  await expect(replyWindow.getByText(/^“Order update” submitted/)).toBeVisible();
});
