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

test('who keeps its text is led to the templates', async ({ page }) => {
  const { app, draft } = await openWithMacros(page, 'closed');
  await openMacros(app);
  await applyFromZendesk(page, 'First answer');
  await draft.getByRole('button', { name: 'Keep it' }).click();
  await draft.getByRole('button', { name: 'Use a template' }).click();
  await expect(app.getByRole('searchbox', { name: 'Search templates' })).toBeFocused();
});
