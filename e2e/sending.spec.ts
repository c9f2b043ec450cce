import { openTicket } from './support/open-ticket';
import { insertTemplate, pickTemplate } from './support/templates';
import { expect, test } from './support/test';

test('a free reply after the window never arrives: the ticket shows WhatsApp’s error', async ({
  page,
}) => {
  const { composer, draft, reply } = await openTicket(page, 'closed');
  const failed = page.getByRole('article').filter({ hasText: 'Not delivered · 131047' });
  await expect(failed).toHaveCount(1);
  await reply.fill('Hi Olivia, yes you can.');
  await expect(draft).toHaveAttribute('data-draft-verdict', 'window-closed');
  await composer.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(failed).toHaveCount(2);
  await expect(failed.filter({ hasText: 'yes you can' })).toBeVisible();
  await expect(draft).toHaveAttribute('data-draft-verdict', 'not-applicable');
});

test('a template that the app called sendable is taken', async ({ page }) => {
  const { app, composer, draft, reply } = await openTicket(page, 'closed');
  await pickTemplate(app, 'Order update');
  await insertTemplate(app);
  await expect(draft).toHaveAttribute('data-draft-verdict', 'template-ok');
  await composer.getByRole('button', { name: 'Send', exact: true }).click();
  const sent = page.getByRole('article').filter({ hasText: 'template=[[order_update]]' });
  await expect(sent).toBeVisible();
  await expect(sent.getByText('Not delivered')).toHaveCount(0);
  await expect(reply).toHaveValue('');
});

test('a template that the app called paused is refused', async ({ page }) => {
  const { composer, draft, reply } = await openTicket(page, 'closed');
  await reply.fill(
    '&((namespace=[[n]] template=[[spring_sale]] fallback=[[f]] language=[[en_US]] body_text=[[Olivia]]))&',
  );
  await expect(draft).toHaveAttribute('data-draft-verdict', 'template-not-approved');
  await composer.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(
    page.getByRole('article').filter({ hasText: 'Not delivered · 132015' }),
  ).toBeVisible();
});

test('a free reply in the open window arrives', async ({ page }) => {
  const { composer, draft, reply } = await openTicket(page, 'critical');
  await reply.fill('Hi Grace, it is on its way.');
  await expect(draft).toHaveAttribute('data-draft-verdict', 'deliverable');
  await composer.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByRole('article').filter({ hasText: 'it is on its way' })).toBeVisible();
  await expect(page.getByText('Not delivered')).toHaveCount(0);
});
