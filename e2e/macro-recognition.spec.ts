import { writeAsCustomer } from './support/bench';
import { applyFromZendesk, enterTools, openMacros } from './support/macros';
import { type OpenTicket, openTicket } from './support/open-ticket';
import { expect, test } from './support/test';

const FIRST_ANSWER = 'Greeting › First answer';
const NAMED = `“${FIRST_ANSWER}” would not arrive`;

/** Recognition knows the macros once their list is there, for which an agent comes near the tools. */
async function openWithMacros(
  ...[page, scenario, surroundings]: Parameters<typeof openTicket>
): Promise<OpenTicket> {
  const ticket = await openTicket(page, scenario, surroundings);
  await enterTools(ticket.app);
  return ticket;
}

test('a macro from Zendesk’s own menu is named, though no event tells of it', async ({ page }) => {
  const { app, reply } = await openWithMacros(page, 'closed');
  await applyFromZendesk(page, 'First answer');
  await expect(reply).toHaveValue(/^Hi Olivia/);
  await expect(app.getByRole('alert').filter({ hasText: NAMED })).toBeVisible();
});

test('“Put my text back” restores what the agent had written', async ({ page }) => {
  const { app, reply } = await openWithMacros(page, 'closed');
  const own = 'Dear Olivia,\nmy own words: 3 < 4 & more';
  await reply.fill(own);
  await applyFromZendesk(page, 'First answer');
  await expect(reply).toHaveValue(/my own words.*\nHi Olivia/);
  await app.getByRole('button', { name: 'Put my text back' }).click();
  await expect(reply).toHaveValue(own);
  await expect(app.getByText(NAMED)).toHaveCount(0);
});

test('“Take it out” after an empty composer empties it', async ({ page }) => {
  const { app, reply } = await openWithMacros(page, 'closed');
  await applyFromZendesk(page, 'First answer');
  await app.getByRole('button', { name: 'Take it out' }).click();
  await expect(reply).toHaveValue('');
  await expect(app.getByText(NAMED)).toHaveCount(0);
});

test('who keeps its text is led to the templates', async ({ page }) => {
  const { app, draft } = await openWithMacros(page, 'closed');
  await openMacros(app);
  await applyFromZendesk(page, 'First answer');
  await draft.getByRole('button', { name: 'Keep it' }).click();
  await draft.getByRole('button', { name: 'Use a template' }).click();
  await expect(app.getByRole('searchbox', { name: 'Search templates' })).toBeFocused();
});

test('“Keep it” hides the notice, not the verdict', async ({ page }) => {
  const { app, draft } = await openWithMacros(page, 'closed');
  await applyFromZendesk(page, 'First answer');
  await app.getByRole('button', { name: 'Keep it' }).click();
  await expect(app.getByText(NAMED)).toHaveCount(0);
  await expect(draft).toHaveAttribute('data-draft-verdict', 'window-closed');
});

test('in a composer that holds HTML', async ({ page }) => {
  const { app, reply } = await openWithMacros(page, 'closed', {
    variants: { messagingTextIsHtml: true },
  });
  await reply.fill('My own words');
  await applyFromZendesk(page, 'How to send it back');
  await expect(app.getByText('“Returns › How to send it back” would not arrive')).toBeVisible();
  await app.getByRole('button', { name: 'Put my text back' }).click();
  await expect(reply).toHaveText('My own words');
});

test('in an open window a macro is no matter', async ({ page }) => {
  const { app, draft } = await openWithMacros(page, 'fresh');
  await applyFromZendesk(page, 'First answer');
  await expect(draft).toHaveAttribute('data-draft-verdict', 'deliverable');
  await expect(app.getByRole('button', { name: 'Put my text back' })).toHaveCount(0);
});

test('the customer writes meanwhile: the notice goes', async ({ page }) => {
  const { app, draft } = await openWithMacros(page, 'closed');
  await applyFromZendesk(page, 'First answer');
  await expect(app.getByText(NAMED)).toBeVisible();
  await writeAsCustomer(page, 'Still there?');
  await expect(draft).toHaveAttribute('data-draft-verdict', 'deliverable');
  await expect(app.getByText(NAMED)).toHaveCount(0);
});

test('typing is not mistaken for a macro, not even a macro’s own words', async ({ page }) => {
  const { app, draft, reply } = await openWithMacros(page, 'closed');
  await reply.pressSequentially('Could you please send us the street, house number');
  await expect(draft).toHaveAttribute('data-draft-verdict', 'window-closed');
  await expect(app.getByText(/^“.*” would not arrive$/)).toHaveCount(0);
});

test('nor is another text that is pasted', async ({ page }) => {
  const { app, draft, reply } = await openWithMacros(page, 'closed');
  await reply.focus();
  await page.keyboard.insertText(
    'Hi Olivia, thanks for the picture! I have asked our warehouse and will call you tomorrow morning.',
  );
  await expect(draft).toHaveAttribute('data-draft-verdict', 'window-closed');
  await expect(app.getByText(/^“.*” would not arrive$/)).toHaveCount(0);
});

test('among 500 macros the right one is named', async ({ page }) => {
  const { app } = await openWithMacros(page, 'many-macros', {
    ticket: { conversation: [] },
  });
  await applyFromZendesk(page, 'Answer 321');
  await expect(app.getByText(/^“.* › Answer 321” may not arrive$/)).toBeVisible();
});
