import { LENA } from '../simulator/scenarios/build/people';
import { fromCustomer } from '../simulator/scenarios/build/ticket';
import { HOUR, MINUTE, passTime } from './support/clock';
import { explain, showMore } from './support/glance';
import { conversationOf } from './support/messages';
import { openTicket } from './support/open-ticket';
import { countRequests } from './support/requests';
import { SUNSHINE_KEY } from './support/sunshine';
import { expect, test } from './support/test';
import { endBySending, lastInbound } from './support/timestamps';

// How wrong a clock can be, and what a server may tell: src/app/sidebar/beside-ticket/wrong-clock.test.ts.

const off = (minutes: number) => ({ agentClockErrorMs: minutes * MINUTE });

/** A ticket whose only message is so old. */
const wrote = (agoMs: number, now: number) => ({
  now,
  ticket: { conversation: conversationOf(fromCustomer(LENA, now - agoMs, 'Hallo!')) },
});
const JUNE = Date.parse('2026-06-10T12:00:00Z');

test('20 min slow, with a key: the true time left, and the agent is told', async ({ page }) => {
  const { app, replyWindow, draft, reply } = await openTicket(page, 'wrong-clock', {
    settings: SUNSHINE_KEY,
  });
  await showMore(app);
  const notice = app.getByText("This computer's clock is 20 min slow.");
  await expect(notice).toBeVisible();
  await explain(replyWindow);
  await expect(replyWindow.getByText('The time left is corrected.')).toBeVisible();
  // Ten minutes less the guard; the computer's own clock would say 28.
  await expect(replyWindow.getByText(/^[78] min left$/)).toBeVisible();
  const { sentAt } = await lastInbound(page);
  await expect(replyWindow.locator('time')).toHaveAttribute('datetime', endBySending(sentAt));

  await passTime(page, 9 * MINUTE);
  await expect(replyWindow).toHaveAttribute('data-window-state', 'closed');
  await reply.fill('Olá');
  await expect(draft).toHaveAttribute('data-draft-verdict', 'window-closed');
});

test('5 h slow, with hours left: the server of the app’s own files puts it right, at no request of the API', async ({
  page,
}) => {
  const heads: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'HEAD') heads.push(new URL(request.url()).pathname);
  });
  const { app, replyWindow } = await openTicket(page, 'fresh', {
    ...wrote(2 * HOUR, JUNE),
    account: off(-5 * 60),
  });
  await expect(app.getByText("This computer's clock is 5 hr slow.")).toBeVisible();
  await expect(replyWindow.getByText(/^21 h 5[45] min left$/)).toBeVisible();
  expect(await countRequests(page)).toBe(0);
  // Two that agree prove it; a third is asked only where one was lost.
  await expect.poll(() => heads).toEqual(['/app/assets/logo-small.png', '/app/assets/logo.png']);
});

test.describe('a server without the app’s own files', () => {
  test.use({ expectedErrors: [/404/] });

  test('confirms nothing: the time left as this computer has it, and a quiet word', async ({
    page,
  }) => {
    const { app, replyWindow } = await openTicket(page, 'fresh', {
      ...wrote(2 * HOUR, JUNE),
      account: off(60),
      variants: { ownFilesTell: 'not-found' },
    });
    await expect(replyWindow.getByText(/^20 h 5[45] min left$/)).toBeVisible();
    await explain(replyWindow);
    const word = replyWindow.getByText("Nothing has confirmed this computer's clock.");
    // The app's waits between its tries end at once.
    await expect(async () => {
      await passTime(page, 5_000);
      await expect(word).toBeVisible({ timeout: 200 });
    }).toPass({ intervals: [50] });
    await expect(app.getByText("This computer's clock is")).toHaveCount(0);
  });
});

test('the clock is put right while the ticket is open: the notice goes with the next answer', async ({
  page,
}) => {
  const { app, replyWindow } = await openTicket(page, 'wrong-clock', { settings: SUNSHINE_KEY });
  await showMore(app);
  await expect(app.getByText('20 min slow')).toBeVisible();
  await page.evaluate(() => window.localZendesk.world.setAgentClockError(0));
  await page.evaluate(() => {
    window.localZendesk.world.customerWrites(1024, { text: 'Então?', channel: 'whatsapp' });
  });
  await expect(app.getByText('20 min slow')).toHaveCount(0);
  await expect(replyWindow.getByText(/^23 h 5[78] min left$/)).toBeVisible();
});
