import { passTime } from './support/clock';
import { explain } from './support/glance';
import { openTicket } from './support/open-ticket';
import { countRequests } from './support/requests';
import { SUNSHINE_KEY, SUNSHINE_V2 } from './support/sunshine';
import { expect, test } from './support/test';
import { endByArrival, endBySending, lastInbound, toTheSecond } from './support/timestamps';
import { sayNotExact } from './support/words';

// Every failure of every source: src/app/sidebar/beside-ticket/failing-sources.test.ts.

test('Sunshine fails: the arrival stands, and a line says why; “Try again” makes it exact', async ({
  page,
}) => {
  const { replyWindow } = await openTicket(page, 'sent-earlier', {
    settings: SUNSHINE_KEY,
    faults: { [SUNSHINE_V2]: { kind: 'status', status: 500 } },
  });
  const { at, sentAt } = await lastInbound(page);
  const end = replyWindow.locator('time');
  await explain(replyWindow);
  await expect(replyWindow.getByText(sayNotExact('server-trouble'))).toBeVisible();
  await expect(end).toHaveAttribute('datetime', toTheSecond(endByArrival(at)));
  await page.evaluate((key) => window.localZendesk.world.setFault(key, null), SUNSHINE_V2);
  await replyWindow.getByRole('button', { name: 'Try again' }).click();
  await expect(end).toHaveAttribute('datetime', endBySending(sentAt));
  await explain(replyWindow);
  await expect(replyWindow.getByText(sayNotExact('server-trouble'))).toHaveCount(0);
});

test('429: the pause is kept, also when the agent leaves and comes back', async ({ page }) => {
  const { replyWindow } = await openTicket(page, 'tour', {
    settings: SUNSHINE_KEY,
    faults: { [SUNSHINE_V2]: { kind: 'status', status: 429, retryAfterSeconds: 3_600 } },
  });
  const pause = replyWindow.getByText(sayNotExact('too-many-requests'));
  await explain(replyWindow);
  await expect(pause).toBeVisible();
  const before = await countRequests(page);
  await page.getByRole('tab', { name: /#1010\b/ }).click();
  await expect(replyWindow).toHaveAttribute('data-window-state', 'unrestricted');
  await passTime(page, 11 * 60_000);
  await page.getByRole('tab', { name: /#1001\b/ }).click();
  await explain(replyWindow);
  await expect(pause).toBeVisible();
  expect(await countRequests(page)).toBe(before);
});
