import { applyMacro, openMacros } from './support/macros';
import { openTicket } from './support/open-ticket';
import { expect, test } from './support/test';

const FIRST_ANSWER = 'Greeting › First answer';
const HI_OLIVIA = /^Hi Olivia, thanks for writing to us! I am Nora /;

test('Zendesk’s own action runs: fields change as well', async ({ page }) => {
  const { app } = await openTicket(page, 'fresh');
  await openMacros(app);
  await applyMacro(app, 'Workflow › Escalate');
  const fields = page.getByRole('region', { name: 'Ticket fields' });
  await expect(fields.getByRole('combobox', { name: 'Priority' })).toHaveValue('urgent');
});

test.describe('after expiry a free-text macro asks, naming macro and customer', () => {
  test('Apply anyway', async ({ page }) => {
    const { app, draft, reply } = await openTicket(page, 'closed');
    await openMacros(app);
    await applyMacro(app, FIRST_ANSWER);
    const dialog = app.getByRole('alertdialog', { name: `Apply “${FIRST_ANSWER}”?` });
    await expect(
      dialog.getByText('Its free text would not reach Olivia: the reply window is closed.'),
    ).toBeVisible();
    await expect(reply).toHaveValue('');

    await dialog.getByRole('button', { name: 'Apply anyway' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(reply).toHaveValue(HI_OLIVIA);
    await expect(draft).toHaveAttribute('data-draft-verdict', 'window-closed');
    // The agent has just decided it: nobody asks a second time.
    await expect(app.getByText(`“${FIRST_ANSWER}” would not arrive`)).toHaveCount(0);
  });

  test('Choose a template: the keyboard goes on in their search', async ({ page }) => {
    const { app, reply } = await openTicket(page, 'closed');
    await openMacros(app);
    await applyMacro(app, FIRST_ANSWER);
    await app.getByRole('alertdialog').getByRole('button', { name: 'Choose a template' }).click();
    await expect(app.getByRole('alertdialog')).toHaveCount(0);
    await expect(app.getByRole('searchbox', { name: 'Search templates' })).toBeFocused();
    await expect(reply).toHaveValue('');
  });
});
