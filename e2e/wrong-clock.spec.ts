import { LENA } from '../simulator/scenarios/build/people';
import { fromCustomer } from '../simulator/scenarios/build/ticket';
import { HOUR, MINUTE, passTime } from './support/clock';
import { explain } from './support/glance';
import { enterTools } from './support/macros';
import { conversationOf } from './support/messages';
import { openTicket, waitUntilLoaded } from './support/open-ticket';
import { countRequests, letItAsk } from './support/requests';
import { SUNSHINE_KEY } from './support/sunshine';
import { expect, test } from './support/test';
import { endByArrival, endBySending, lastInbound } from './support/timestamps';

const off = (minutes: number) => ({ agentClockErrorMs: minutes * MINUTE });

test('20 min slow, with a key: the true time left, and the agent is told', async ({ page }) => {
  const { app, replyWindow, draft, reply } = await openTicket(page, 'wrong-clock', {
    settings: SUNSHINE_KEY,
  });
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

test('without a key the list of macros, fetched because little is left, tells the time', async ({
  page,
}) => {
  const { app, replyWindow } = await openTicket(page, 'wrong-clock');
  await expect(app.getByText("This computer's clock is 20 min slow.")).toBeVisible();
  await expect(replyWindow.getByText(/^[45] min left$/)).toBeVisible();
});

for (const { minutes, says } of [
  { minutes: 3, says: '3 min fast' },
  { minutes: 180, says: '3 hr fast' },
  { minutes: -60 * 24 * 5, says: '5 days slow' },
]) {
  test(`${says}: the true time left all the same`, async ({ page }) => {
    const ticket = await openTicket(page, 'fresh', { account: off(minutes) });
    const { app, replyWindow } = ticket;
    await enterTools(app);
    await expect(app.getByText(`This computer's clock is ${says}.`)).toBeVisible();
    await expect(replyWindow.getByText(/^23 h 4[23] min left$/)).toBeVisible();
    await expect(replyWindow).toHaveAttribute('data-window-state', 'open');
  });
}

test('up to two minutes are not worth a word', async ({ page }) => {
  const { app, replyWindow } = await openTicket(page, 'fresh', { account: off(-1.9) });
  await enterTools(app);
  await expect(replyWindow.getByText(/^23 h 4[23] min left$/)).toBeVisible();
  await expect(app.getByText("This computer's clock")).toHaveCount(0);
});

test('as long as no server has told the time: never more than the full window', async ({
  page,
}) => {
  const now = Date.parse('2026-06-10T12:00:00Z');
  for (const { minutes, left } of [
    // Seen from a clock that is behind, the message lies ahead.
    { minutes: -16, left: /^23 h 5[45] min left$/ },
    { minutes: -10, left: /^23 h 5[23] min left$/ },
    // A clock that is ahead shows less than is left.
    { minutes: 300, left: /^18 h 4[23] min left$/ },
  ]) {
    const ticket = await openTicket(page, 'fresh', {
      now,
      account: off(minutes),
      variants: { ownFilesTell: 'no-date' },
      ticket: {
        conversation: conversationOf(fromCustomer(LENA, now - 12 * MINUTE, 'Hallo!')),
      },
    });
    await waitUntilLoaded(ticket);
    await letItAsk(ticket);
    await expect(ticket.replyWindow.getByText(left)).toBeVisible();
    expect(await countRequests(page)).toBe(0);
    const end = await ticket.replyWindow.locator('time').getAttribute('datetime');
    expect(Date.parse(end ?? '')).toBeLessThanOrEqual(
      Date.parse(endByArrival(now - 12 * MINUTE)) + 1_000,
    );
  }
});

/** A ticket whose only message is so old. */
const wrote = (agoMs: number, now: number) => ({
  now,
  ticket: { conversation: conversationOf(fromCustomer(LENA, now - agoMs, 'Hallo!')) },
});
const JUNE = Date.parse('2026-06-10T12:00:00Z');

test.describe('the server of the app’s own files tells the time', () => {
  test('5 h slow, 24 h 20 min after the message: closed, not "4 h 35 min left"', async ({
    page,
  }) => {
    const { app, replyWindow } = await openTicket(page, 'fresh', {
      ...wrote(24 * HOUR + 20 * MINUTE, JUNE),
      account: off(-5 * 60),
    });
    await expect(replyWindow).toHaveAttribute('data-window-state', 'closed');
    await expect(app.getByText("This computer's clock is 5 hr slow.")).toBeVisible();
  });

  test('with the stages switched off, 24.04 h after the message: closed, not "13 min left"', async ({
    page,
  }) => {
    const { replyWindow } = await openTicket(page, 'fresh', {
      ...wrote(24.04 * HOUR, JUNE),
      account: off(-20.4),
      settings: { closing_hours: 0, critical_hours: 0 },
    });
    await expect(replyWindow).toHaveAttribute('data-window-state', 'closed');
  });

  test('5 h slow, with hours left: put right at no request of the API', async ({ page }) => {
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

  test('3 h fast: what is open stays open', async ({ page }) => {
    const { app, replyWindow } = await openTicket(page, 'fresh', {
      ...wrote(22 * HOUR, JUNE),
      account: off(3 * 60),
    });
    await expect(app.getByText("This computer's clock is 3 hr fast.")).toBeVisible();
    await expect(replyWindow.getByText(/^1 h 5[45] min left$/)).toBeVisible();
    await expect(replyWindow).not.toHaveAttribute('data-window-state', 'closed');
  });

  test('out of a cache that tells its age: a slow clock is put right, but nothing is proved', async ({
    page,
  }) => {
    const { replyWindow } = await openTicket(page, 'fresh', {
      ...wrote(2 * HOUR, JUNE),
      account: off(-5 * 60),
      variants: { ownFilesTell: 'age' },
    });
    await expect(replyWindow.getByText(/^21 h 5[45] min left$/)).toBeVisible();
  });
});

test.describe('a clock that nothing confirms', () => {
  test.use({ expectedErrors: [/404/] });

  for (const ownFilesTell of ['no-date', 'not-found', 'age', 'stale'] as const) {
    test(`${ownFilesTell}: the time left as this computer has it, and a quiet word`, async ({
      page,
    }) => {
      const { app, replyWindow } = await openTicket(page, 'fresh', {
        ...wrote(2 * HOUR, JUNE),
        account: off(60),
        variants: { ownFilesTell },
      });
      await expect(replyWindow.getByText(/^20 h 5[45] min left$/)).toBeVisible();
      await explain(replyWindow);
      await expect(
        replyWindow.getByText("Nothing has confirmed this computer's clock."),
      ).toBeVisible({ timeout: 30_000 });
      await expect(app.getByText("This computer's clock is")).toHaveCount(0);
    });
  }
});

test('a clock so slow that the newest message lies in its future: asks once, then is right', async ({
  page,
}) => {
  const ticket = await openTicket(page, 'fresh', { account: off(-3 * 60) });
  const { app, replyWindow } = ticket;
  await expect(app.getByText("This computer's clock is 3 hr slow.")).toBeVisible();
  await expect(replyWindow.getByText(/^23 h 4[23] min left$/)).toBeVisible();
  await passTime(page, 24 * HOUR);
  await expect(replyWindow).toHaveAttribute('data-window-state', 'closed');
});

test('the clock is put right while the ticket is open: the notice goes with the next answer', async ({
  page,
}) => {
  const { app, replyWindow } = await openTicket(page, 'wrong-clock', { settings: SUNSHINE_KEY });
  await expect(app.getByText('20 min slow')).toBeVisible();
  await page.evaluate(() => window.localZendesk.world.setAgentClockError(0));
  await page.evaluate(() => {
    window.localZendesk.world.customerWrites(1024, { text: 'Então?', channel: 'whatsapp' });
  });
  await expect(app.getByText('20 min slow')).toHaveCount(0);
  await expect(replyWindow.getByText(/^23 h 5[78] min left$/)).toBeVisible();
});
