import { LENA } from '../simulator/scenarios/build/people';
import { fromCustomer } from '../simulator/scenarios/build/ticket';
import { explain } from './support/glance';
import { conversationOf } from './support/messages';
import { openTicket } from './support/open-ticket';
import { expect, test } from './support/test';
import { endByArrival, lastInboundAt } from './support/timestamps';

const TIMED = [
  { scenario: 'fresh', state: 'open', left: /^23 h 4[23] min left$/, word: 'Open' },
  { scenario: 'closing', state: 'closing', left: /^(3 h 0|2 h 59) min left$/, word: 'Closes soon' },
  { scenario: 'critical', state: 'critical', left: /^1[78] min left$/, word: 'Closes very soon' },
  { scenario: 'closed', state: 'closed', left: /^Closed 7 h ago$/, word: null },
] as const;

for (const { scenario, state, left, word } of TIMED) {
  test(`${state}: the time left, the end to the millisecond, and who wrote`, async ({ page }) => {
    const { replyWindow } = await openTicket(page, scenario);
    await expect(replyWindow).toHaveAttribute('data-window-state', state);
    await expect(replyWindow.getByText(left)).toBeVisible();
    if (word) await expect(replyWindow.getByText(word, { exact: true })).toBeVisible();
    const expiry = endByArrival(await lastInboundAt(page));
    await expect(replyWindow.locator('time')).toHaveAttribute('datetime', expiry);
    await explain(replyWindow);
    await expect(replyWindow.getByText('at the latest')).toBeVisible();
    await expect(replyWindow.getByText(/'s message arrived .* · WhatsApp$/)).toBeVisible();
    await expect(
      replyWindow.getByRole('img', { name: /^Who wrote in the last 24 hours: / }),
    ).toBeVisible();
  });
}

test('closed: says what still reaches the customer', async ({ page }) => {
  const { replyWindow } = await openTicket(page, 'closed');
  await expect(replyWindow.getByText('Only a template reaches Olivia now')).toBeVisible();
});

test('unknown: the customer never wrote, which is not an open window', async ({ page }) => {
  const { replyWindow } = await openTicket(page, 'never-wrote');
  await expect(replyWindow).toHaveAttribute('data-window-state', 'unknown');
  await expect(replyWindow.getByText('Not known', { exact: true })).toBeVisible();
  await expect(
    replyWindow.getByText('So far Yusuf has not written by WhatsApp here'),
  ).toBeVisible();
  await expect(replyWindow.locator('time')).toHaveCount(0);
});

test('unrestricted: one quiet line on a channel without a window', async ({ page }) => {
  const { app, replyWindow } = await openTicket(page, 'other-channel');
  await expect(replyWindow).toHaveAttribute('data-window-state', 'unrestricted');
  await expect(replyWindow.getByText('No reply limit on this channel.')).toBeVisible();
  await expect(replyWindow.locator('time')).toHaveCount(0);
  await expect(app.getByRole('main')).toHaveText('Reply windowNo reply limit on this channel.');
});

test('24 h are elapsed hours, told in the agent’s own time zone', async ({ page }) => {
  // Berlin loses an hour in the night to 29 March 2026: the end is an hour later on the clock.
  const sent = Date.parse('2026-03-28T11:00:00Z');
  const { replyWindow } = await openTicket(page, 'fresh', {
    now: sent + 3_600_000,
    agent: { timeZone: 'Europe/Berlin' },
    ticket: { conversation: conversationOf(fromCustomer(LENA, sent, 'Hallo!')) },
  });
  await expect(replyWindow.getByText('22 h 55 min left')).toBeVisible();
  await expect(replyWindow.locator('time')).toHaveAttribute('datetime', '2026-03-29T10:55:00.000Z');
  await expect(replyWindow.locator('time')).toHaveText(/^Sun 12:55\sPM$/);
  await explain(replyWindow);
  await expect(
    replyWindow.getByText(/^Lena Hoffmann's message arrived Sat 12:00\sPM · WhatsApp$/),
  ).toBeVisible();
});

test('another agent’s zone: Tokyo', async ({ page }) => {
  const sent = Date.parse('2026-06-10T16:30:00Z');
  const { replyWindow } = await openTicket(page, 'fresh', {
    now: sent + 60_000,
    agent: { timeZone: 'Asia/Tokyo' },
    ticket: { conversation: conversationOf(fromCustomer(LENA, sent, 'Hallo!')) },
  });
  await expect(replyWindow.locator('time')).toHaveText(/^Fri 1:25\sAM$/);
});

test('a message from the future never opens the window', async ({ page }) => {
  const now = Date.parse('2026-06-10T12:00:00Z');
  const { replyWindow } = await openTicket(page, 'fresh', {
    now,
    ticket: { conversation: conversationOf(fromCustomer(LENA, now + 3_600_000, 'Hallo!')) },
  });
  await expect(replyWindow).toHaveAttribute('data-window-state', 'unknown');
  await expect(replyWindow.getByText("newer than this computer's clock")).toBeVisible();
});
