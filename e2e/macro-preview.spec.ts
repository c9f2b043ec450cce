import type { FrameLocator, Locator } from '@playwright/test';
import { macroRow, openMacros } from './support/macros';
import { openTicket } from './support/open-ticket';
import { expect, test } from './support/test';

const nameOf = (app: FrameLocator, id: number): Locator =>
  macroRow(app, id).locator('[aria-expanded]');

/** Opens a macro's row; its preview. */
async function look(app: FrameLocator, id: number): Promise<Locator> {
  await nameOf(app, id).click();
  return macroRow(app, id).getByRole('region');
}

test('what this customer would get, and what it changes, from Zendesk’s own preview', async ({
  page,
}) => {
  const { app, reply } = await openTicket(page, 'fresh');
  await openMacros(app);
  const preview = await look(app, 304);
  await expect(preview).toHaveAccessibleName('Preview of Delivery › Parcel is on its way');
  await expect(preview.getByText('What Lena would get')).toBeVisible();
  await expect(preview.getByText(/^Good news, Lena: your parcel .* is 1001\.$/)).toBeVisible();
  await expect(preview.getByText('Status · Open → Pending')).toBeVisible();
  // Nothing has changed by looking.
  await expect(reply).toHaveValue('');
  await expect(
    page.getByRole('region', { name: 'Ticket fields' }).getByRole('combobox', { name: 'Status' }),
  ).toHaveValue('open');
});

test('by keyboard: open, close, and the focus stays', async ({ page }) => {
  const { app } = await openTicket(page, 'fresh');
  await openMacros(app);
  const name = nameOf(app, 306);
  await name.focus();
  await page.keyboard.press('Enter');
  await expect(name).toHaveAttribute('aria-expanded', 'true');
  await expect(macroRow(app, 306).getByText('Tag added: return')).toBeVisible();
  await expect(name).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(name).toHaveAttribute('aria-expanded', 'false');
  await expect(macroRow(app, 306).getByRole('region')).toHaveCount(0);
});

test('a template is drawn as the customer reads it, a note as a note', async ({ page }) => {
  const { app } = await openTicket(page, 'closed');
  await openMacros(app);
  const template = await look(app, 324);
  await expect(template.getByText(/^Hi Olivia, we have an answer for you\./)).toBeVisible();
  await expect(template.getByText('Template “still_there” (en_US)')).toBeVisible();
  await expect(template).not.toContainText('&((');
  const note = await look(app, 341);
  await expect(note.getByText('An internal note')).toBeVisible();
  await expect(note.getByText(/^Warehouse: .* of Olivia Grant is/)).toBeVisible();
});

test('texts by channel, a side conversation, fields of the account', async ({ page }) => {
  const like = { description: null, active: true, personal: false, createdAt: 0, updatedAt: 0 };
  const { app } = await openTicket(page, 'fresh', {
    account: {
      macros: [
        {
          ...like,
          id: 1,
          title: 'By channel',
          actions: [
            { field: 'comment_value', value: ['channel:all', 'For all'] },
            { field: 'comment_value', value: ['channel:whatsapp', 'For you, Lena'] },
            { field: 'custom_fields_360001', value: 'express' },
            { field: 'assignee_id', value: '' },
          ],
        },
        {
          ...like,
          id: 2,
          title: 'Ask the supplier',
          actions: [{ field: 'side_conversation', value: ['Subject', 'Body'] }],
        },
      ],
    },
  });
  await openMacros(app);
  const preview = await look(app, 1);
  await expect(preview.getByText('For you, Lena')).toBeVisible();
  await expect(preview.getByText('Delivery speed · Standard → Express')).toBeVisible();
  await expect(preview.getByText('Assignee · Nora Lindqvist → nobody')).toBeVisible();

  await expect(macroRow(app, 2)).toHaveAttribute('data-macro-delivery', 'no-reply');
  await expect(macroRow(app, 2).getByText('no reply: side conversation')).toBeVisible();
  await expect((await look(app, 2)).getByText(/does not reach Lena\.$/)).toBeVisible();
});
