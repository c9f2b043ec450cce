import { passTime } from './support/clock';
import { showMore } from './support/glance';
import { applyFromZendesk, applyMacro, enterTools, openMacros } from './support/macros';
import { openTicket, waitUntilLoaded } from './support/open-ticket';
import { expect, test } from './support/test';
import { say } from './support/words';

const MINUTE = 60_000;
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

  test('one click changes them back', async ({ page }) => {
    const { app, reply } = await openTicket(page, 'closed');
    await enterTools(app);
    await reply.fill('My own words');
    await applyFromZendesk(page, 'How to send it back');
    await app.getByRole('button', { name: 'Put my text back' }).click();
    await showMore(app);
    await app.getByRole('button', { name: 'Change them back' }).press('Enter');
    await expect(app.getByText('The fields are as they were before')).toBeVisible();
    const fields = page.getByRole('region', { name: 'Ticket fields' });
    await expect(fields.getByRole('combobox', { name: 'Status' })).toHaveValue('open');
    await expect(reply).toHaveValue('My own words');
  });

  test('what could not be found out is said', async ({ page }) => {
    const { app } = await openTicket(page, 'closed', {
      faults: { '/api/v2/tickets/*.json': { kind: 'status', status: 500 } },
    });
    await enterTools(app);
    await applyFromZendesk(page, 'How to send it back');
    await app.getByRole('button', { name: 'Take it out' }).click();
    await expect(app.getByText('look at its fields before you send')).toBeVisible();
  });

  test('a macro that changes no field leaves nothing to say', async ({ page }) => {
    const { app, reply } = await openTicket(page, 'closed');
    await enterTools(app);
    await applyFromZendesk(page, 'First answer');
    await app.getByRole('button', { name: 'Take it out' }).click();
    await expect(reply).toHaveValue('');
    await expect(app.getByText(CHANGED)).toHaveCount(0);
  });
});

test.describe('a macro with little time left', () => {
  const SOON = say('macroPreview.soon');

  test('from the sidebar: a gentle word that can be dismissed', async ({ page }) => {
    const ticket = await openTicket(page, 'critical');
    const { app, draft } = ticket;
    await waitUntilLoaded(ticket);
    await openMacros(app);
    await applyMacro(app, RETURNS);
    await expect(draft).toHaveAttribute('data-draft-verdict', 'deliverable');
    await expect(app.getByText(SOON)).toBeVisible();
    await passTime(page, 5 * MINUTE);
    await expect(app.getByText('13 min left')).toBeVisible();
    await expect(app.getByText(SOON)).toBeVisible();
    await app.getByRole('button', { name: 'Dismiss' }).click();
    await expect(app.getByText(SOON)).toHaveCount(0);
  });

  test('from Zendesk’s own menu as well; it goes when the reply is sent', async ({ page }) => {
    const ticket = await openTicket(page, 'critical');
    const { app, composer } = ticket;
    await waitUntilLoaded(ticket);
    await applyFromZendesk(page, 'How to send it back');
    await expect(app.getByText(SOON)).toBeVisible();
    await composer.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(app.getByText(SOON)).toHaveCount(0);
  });

  test('the admin says what is little, or nothing at all', async ({ page }) => {
    const ticket = await openTicket(page, 'critical', { settings: { reply_minutes: 10 } });
    const { app, draft, reply } = ticket;
    await waitUntilLoaded(ticket);
    await applyFromZendesk(page, 'How to send it back');
    await expect(reply).toHaveValue(/^You can return/);
    await expect(draft).toHaveAttribute('data-draft-verdict', 'deliverable');
    await expect(app.getByText(SOON)).toHaveCount(0);
    await passTime(page, 9 * MINUTE);
    await expect(app.getByText(SOON)).toBeVisible();
  });
});
