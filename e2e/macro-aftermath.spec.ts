import { showMore } from './support/glance';
import { applyFromZendesk, enterTools } from './support/macros';
import { openTicket, waitUntilLoaded } from './support/open-ticket';
import { expect, test } from './support/test';
import { say } from './support/words';

const RETURNS = 'Returns › How to send it back';
const CHANGED = `“${RETURNS}” also changed the ticket`;

test.describe('after “Put my text back”', () => {
  test('the fields that the macro changed are named, and nobody touches them unasked', async ({
    page,
  }) => {
    const { app, reply } = await openTicket(page, 'closed');
    await enterTools(app);
    await reply.fill('My own words');
    await applyFromZendesk(page, 'How to send it back');
    await app.getByRole('button', { name: 'Put my text back' }).click();
    await expect(reply).toHaveValue('My own words');
    await showMore(app);
    const left = app.getByRole('listitem').filter({ hasText: CHANGED });
    await expect(left.getByText(CHANGED)).toBeVisible();
    await expect(left.getByText('Status · Open → Pending')).toBeVisible();
    await expect(left.getByText('Tag added: return')).toBeVisible();
    const fields = page.getByRole('region', { name: 'Ticket fields' });
    await expect(fields.getByRole('combobox', { name: 'Status' })).toHaveValue('pending');
    await left.getByRole('button', { name: 'Dismiss' }).click();
    await expect(app.getByText(CHANGED)).toHaveCount(0);
  });
});

test.describe('a macro with little time left', () => {
  const SOON = say('macroPreview.soon');

  test('from Zendesk’s own menu as well; it goes when the reply is sent', async ({ page }) => {
    const ticket = await openTicket(page, 'critical');
    const { app, composer } = ticket;
    await waitUntilLoaded(ticket);
    await applyFromZendesk(page, 'How to send it back');
    await expect(app.getByText(SOON)).toBeVisible();
    await composer.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(app.getByText(SOON)).toHaveCount(0);
  });
});
