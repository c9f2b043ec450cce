import { playScenario, writeAsCustomer } from './support/bench';
import { HOUR, passTime } from './support/clock';
import { openTicket, waitUntilLoaded } from './support/open-ticket';
import { letItAsk } from './support/requests';
import { SUNSHINE_KEY } from './support/sunshine';
import { expect, test } from './support/test';

const STARTS = [
  'Text',
  'Location',
  'Button',
  'List choice',
  'Form',
  'Contact',
  'Forwarded',
  'Removed later',
] as const;

const STARTS_NOTHING = ['Reaction', 'Edit', 'Removal'] as const;

for (const [title, settings] of [
  ['without a key', {}],
  ['with a key', SUNSHINE_KEY],
] as const) {
  test(`${title}: a reaction, an edit and a removal reopen nothing`, async ({ page }) => {
    const ticket = await openTicket(page, 'reactions', { settings });
    await letItAsk(ticket);
    await expect(ticket.replyWindow).toHaveAttribute('data-window-state', 'closed');
    await expect(ticket.replyWindow.getByText(/^Closed 3 h ago$/)).toBeVisible();

    for (const kind of STARTS_NOTHING) {
      await test.step(kind, async () => {
        const articles = await page.getByRole('article').count();
        await writeAsCustomer(page, '👍', { kind });
        await expect(page.getByRole('article')).toHaveCount(articles + 1);
        await letItAsk(ticket);
        await expect(ticket.replyWindow).toHaveAttribute('data-window-state', 'closed');
      });
    }
  });

  test(`${title}: whatever else the customer sends does`, async ({ page }) => {
    const ticket = await openTicket(page, 'closed', { settings });
    const { replyWindow } = ticket;
    for (const kind of STARTS) {
      await test.step(kind, async () => {
        await waitUntilLoaded(ticket);
        await expect(replyWindow).toHaveAttribute('data-window-state', 'closed');
        await writeAsCustomer(page, 'Here', { kind });
        await expect(replyWindow).toHaveAttribute('data-window-state', 'open');
        await letItAsk(ticket);
        await expect(replyWindow).toHaveAttribute('data-window-state', 'open');
        await passTime(page, 25 * HOUR);
      });
    }
  });
}

test('the list above is the bench’s own', async ({ page }) => {
  await openTicket(page, 'closed');
  await playScenario(page, 'closed');
  await expect(
    page.getByRole('combobox', { name: 'Kind of message' }).getByRole('option'),
  ).toHaveText([...STARTS, ...STARTS_NOTHING, 'Activity']);
});
