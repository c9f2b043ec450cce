import { expect, test } from './support/lasting-browser';
import { applyMacro, macroRow, openMacros } from './support/macros';
import { openTicket } from './support/open-ticket';
import { stored } from './support/stored';

test('what an agent marks and uses is stored by id, and nothing else', async ({ page }) => {
  const ticket = await openTicket(page, 'fresh');
  const { app, reply } = ticket;
  await openMacros(app);
  expect(await stored(ticket)).toEqual([]);
  await app.getByRole('button', { name: 'Favourite: Returns › How to send it back' }).click();
  await macroRow(app, 304).locator('[aria-expanded]').click();
  await expect(app.getByText(/^Good news, Lena/)).toBeVisible();
  await applyMacro(app, 'Greeting › First answer');
  await expect(reply).toHaveValue(/^Hi Lena/);
  const key = (list: string) => `reply-window 1 ${new URL(page.url()).origin} 101 ${list}`;
  await expect
    .poll(async () => [...(await stored(ticket))].sort())
    .toEqual([
      [key('favourite-macros'), '["306"]'],
      [key('recent-macros'), '["301"]'],
    ]);
});
