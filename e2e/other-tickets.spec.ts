import { explain } from './support/glance';
import { openTicket } from './support/open-ticket';
import { SUNSHINE_KEY } from './support/sunshine';
import { expect, test } from './support/test';
import { endByArrival, newestOf, toTheSecond } from './support/timestamps';
import { say } from './support/words';

// With and without a key, each variant and each failure: src/app/sidebar/beside-ticket.

/** The other ticket of Ana's, in which she wrote two hours ago. */
const OTHER = 1022;

const ONE_NUMBER = { one_whatsapp_number: true };

test('closed here, but she wrote in another ticket: open, says why, and leads there', async ({
  page,
}) => {
  const { replyWindow, draft, reply } = await openTicket(page, 'elsewhere', {
    settings: ONE_NUMBER,
  });
  await expect(replyWindow).toHaveAttribute('data-window-state', 'open');
  const { at } = await newestOf(page, OTHER);
  await expect(replyWindow.locator('time')).toHaveAttribute(
    'datetime',
    toTheSecond(endByArrival(at)),
  );
  await expect(replyWindow.getByText(/^until .* at the latest · WhatsApp$/)).toBeVisible();
  await explain(replyWindow);
  await expect(
    replyWindow.getByText(/^because Ana Sousa wrote in #1022, arrived .* · WhatsApp$/),
  ).toBeVisible();
  await reply.fill('Olá Ana');
  await expect(draft).toHaveAttribute('data-draft-verdict', 'deliverable');

  await replyWindow.getByRole('button', { name: 'Go to ticket #1022' }).click();
  await expect(page.getByRole('tab', { name: /#1022\b/ })).toHaveAttribute('aria-selected', 'true');
  await explain(replyWindow);
  await expect(replyWindow.getByText(/^Ana Sousa's message arrived .* · WhatsApp$/)).toBeVisible();
});

test('one ticket with messages to two numbers: which one, when, and the way there', async ({
  page,
}) => {
  const { app, replyWindow } = await openTicket(page, 'mixed-numbers', { settings: SUNSHINE_KEY });
  const notice = app.locator('[data-notice="other-number"]');
  await expect(notice).toContainText('Birch & Bloom · +49 30 5550 100 · sent');
  await expect(notice).toContainText(say('window.otherNumber.title.thisNotKnown'));
  await expect(notice).toContainText(say('window.otherNumber.reason.notKnown'));
  await replyWindow.getByRole('button', { name: 'Go to ticket #1030' }).click();
  await expect(page.getByRole('tab', { name: /#1030\b/ })).toHaveAttribute('aria-selected', 'true');
  await expect(replyWindow).toHaveAttribute('data-window-state', 'open');
});
