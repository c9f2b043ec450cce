import { HOUR } from './support/clock';
import { applyMacro, openMacros } from './support/macros';
import { openTicket } from './support/open-ticket';
import { expect, test } from './support/test';

const FIRST_ANSWER = 'Greeting › First answer';
const HI_OLIVIA = /^Hi Olivia, thanks for writing to us! I am Nora /;

test('in an open window it just applies', async ({ page }) => {
  const { app, draft, reply } = await openTicket(page, 'fresh');
  await openMacros(app);
  await applyMacro(app, FIRST_ANSWER);
  await expect(reply).toHaveValue(/^Hi Lena, thanks for writing to us! I am Nora /);
  await expect(app.getByText(`“${FIRST_ANSWER}” was applied.`)).toBeVisible();
  await expect(app.getByRole('alertdialog')).toHaveCount(0);
  await expect(draft).toHaveAttribute('data-draft-verdict', 'deliverable');
});

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

  test('Choose a template', async ({ page }) => {
    const { app, reply } = await openTicket(page, 'closed');
    await openMacros(app);
    await applyMacro(app, FIRST_ANSWER);
    await app.getByRole('alertdialog').getByRole('button', { name: 'Choose a template' }).click();
    await expect(app.getByRole('alertdialog')).toHaveCount(0);
    await expect(app.getByRole('tab', { name: 'Templates' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await expect(app.getByRole('searchbox', { name: 'Search templates' })).toBeFocused();
    await expect(reply).toHaveValue('');
  });

  test('Leave it', async ({ page }) => {
    const { app, reply } = await openTicket(page, 'closed');
    await reply.fill('My own words');
    await openMacros(app);
    await applyMacro(app, FIRST_ANSWER);
    await app.getByRole('alertdialog').getByRole('button', { name: 'Leave it' }).click();
    await expect(app.getByRole('alertdialog')).toHaveCount(0);
    await expect(reply).toHaveValue('My own words');
  });
});

test('where the window is not known it asks as well, and claims no more than it knows', async ({
  page,
}) => {
  const { app } = await openTicket(page, 'never-wrote');
  await openMacros(app);
  await applyMacro(app, FIRST_ANSWER);
  await expect(
    app.getByRole('alertdialog').getByText('Its free text may not reach Yusuf'),
  ).toBeVisible();
});

test('a macro that answers with a template does not ask', async ({ page }) => {
  const { app, draft, reply } = await openTicket(page, 'closed');
  await openMacros(app);
  await applyMacro(app, 'WhatsApp templates › Order update (en)');
  await expect(reply).toHaveValue(/^&\(\(.*template=\[\[order_update\]\].*\[\[Olivia\]\].*\)\)&$/);
  await expect(app.getByRole('alertdialog')).toHaveCount(0);
  await expect(draft).toHaveAttribute('data-draft-verdict', 'template-ok');
});

test('nor does one that does not answer', async ({ page }) => {
  const { app } = await openTicket(page, 'closed');
  await openMacros(app);
  await applyMacro(app, 'Workflow › Escalate');
  await expect(app.getByText('“Workflow › Escalate” was applied.')).toBeVisible();
});

test('nor where the reply goes out by e-mail', async ({ page }) => {
  const { app, composer } = await openTicket(page, 'several-channels', {
    now: Date.now() + 48 * HOUR,
  });
  await composer.getByRole('combobox', { name: 'Channel' }).selectOption('email');
  await openMacros(app);
  await applyMacro(app, FIRST_ANSWER);
  await expect(app.getByText(`“${FIRST_ANSWER}” was applied.`)).toBeVisible();
});

test('Zendesk refuses the macro: says so, and nothing has changed', async ({ page }) => {
  const { app, reply } = await openTicket(page, 'fresh', {
    faults: { macro: { kind: 'namedError', name: 'Error', message: 'no' } },
  });
  await openMacros(app);
  await applyMacro(app, FIRST_ANSWER);
  await expect(app.getByText(`Zendesk did not apply “${FIRST_ANSWER}”.`)).toBeVisible();
  await expect(reply).toHaveValue('');
});
