import { openTicket } from './support/open-ticket';
import { expect, test } from './support/test';

test('the window is shown while every request stays unanswered', async ({ page }) => {
  const { replyWindow } = await openTicket(page, 'closing', {
    faults: { request: { kind: 'noAnswer' } },
  });
  await expect(replyWindow).toHaveAttribute('data-window-state', 'closing');
  await expect(replyWindow.getByText('3 h 0 min left')).toBeVisible();
});

test('the first look is one bulk get, and no request leaves before its answer', async ({
  page,
}) => {
  await openTicket(page, 'closing');
  // The background has a first look of its own, beside any ticket.
  const lines = await page.evaluate(() =>
    window.localZendesk.host.wire
      .filter(({ frameId }) => !frameId?.startsWith('background'))
      .map(({ direction, label }) => `${direction} ${label}`),
  );
  const before = lines.slice(0, lines.indexOf('toApp answer 1'));
  const gets = before.filter((line) => line.startsWith('toHost get '));
  expect(gets).toHaveLength(1);
  expect(gets[0]).toContain('ticket.conversation');
  expect(before.filter((line) => line.includes('request:'))).toEqual([]);
});

test('nothing that the app asks for is unknown to Zendesk', async ({ page }) => {
  const { app } = await openTicket(page, 'closing');
  await expect(app.locator('[data-template-name]').first()).toBeAttached();
  expect(await page.evaluate(() => window.localZendesk.host.refused)).toEqual([]);
});
