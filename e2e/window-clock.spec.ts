import { jump, letPass, writeAsCustomer } from './support/bench';
import { HOUR, MINUTE, passTime, virtualNow } from './support/clock';
import { listenToWindow } from './support/listen-to-window';
import { openTicket, waitUntilLoaded } from './support/open-ticket';
import { expect, test } from './support/test';
import { endByArrival, lastInboundAt } from './support/timestamps';

test('passes the thresholds as time passes, and says each change once', async ({ page }) => {
  const ticket = await openTicket(page, 'fresh');
  await waitUntilLoaded(ticket);
  const { replyWindow } = ticket;
  const heard = await listenToWindow(ticket);
  const tick = async (now: RegExp) => {
    await passTime(page, MINUTE);
    await expect(replyWindow.getByText(now)).toBeVisible();
  };

  await passTime(page, 18 * HOUR);
  await expect(replyWindow).toHaveAttribute('data-window-state', 'open');
  await tick(/^5 h 4[12] min left$/);
  await tick(/^5 h 4[01] min left$/);

  await letPass(page, 110);
  await expect(replyWindow).toHaveAttribute('data-window-state', 'closing');
  await tick(/^3 h (49|50) min left$/);
  await tick(/^3 h 4[89] min left$/);

  await jump(page, '+3 h');
  await expect(replyWindow).toHaveAttribute('data-window-state', 'critical');
  await tick(/^4[78] min left$/);
  await tick(/^4[67] min left$/);

  await jump(page, '+1 h');
  await expect(replyWindow).toHaveAttribute('data-window-state', 'closed');
  await tick(/^Closed 1[45] min ago$/);
  expect(await heard()).toEqual([
    'The reply window closes soon.',
    'The reply window closes very soon.',
    'The reply window is closed.',
  ]);
});

test('counts seconds in the last minute and closes at the very instant', async ({ page }) => {
  const ticket = await openTicket(page, 'critical');
  await waitUntilLoaded(ticket);
  const { replyWindow } = ticket;
  const end = Date.parse(endByArrival(await lastInboundAt(page)));
  await passTime(page, end - (await virtualNow(page)) - 4_000);
  await expect(replyWindow.getByText(/^[34] s left$/)).toBeVisible();
  await expect(replyWindow).toHaveAttribute('data-window-state', 'closed');
  await expect(replyWindow.getByText('Closed just now')).toBeVisible();
  expect(await virtualNow(page)).toBeGreaterThanOrEqual(end);
});

test('a tick is never announced', async ({ page }) => {
  const ticket = await openTicket(page, 'fresh');
  await waitUntilLoaded(ticket);
  const heard = await listenToWindow(ticket);
  for (let minute = 0; minute < 5; minute += 1) await passTime(page, MINUTE);
  await expect(ticket.replyWindow.getByText(/^23 h 3[78] min left$/)).toBeVisible();
  expect(await heard()).toEqual([]);
});

test('the customer writes long after the last tick: open at once, not “from the future”', async ({
  page,
}) => {
  // Closed for hours it ticks once an hour, so the last tick may be that old.
  const ticket = await openTicket(page, 'closed');
  await waitUntilLoaded(ticket);
  const { replyWindow } = ticket;
  const heard = await listenToWindow(ticket);
  await letPass(page, 40);
  await writeAsCustomer(page, 'Hello, are you there?');
  await expect(replyWindow).toHaveAttribute('data-window-state', 'open');
  expect(await heard()).toEqual(['The reply window is open.']);
});

test('the customer writes: open again without a reload, and the draft stays', async ({ page }) => {
  const ticket = await openTicket(page, 'closed');
  await waitUntilLoaded(ticket);
  const { replyWindow, draft, reply } = ticket;
  await reply.fill('One moment, I am looking it up.');
  await expect(draft).toHaveAttribute('data-draft-verdict', 'window-closed');
  const heard = await listenToWindow(ticket);
  const frame = await ticket.frame();
  await frame.evaluate(() => Object.assign(globalThis, { isSameDocument: true }));

  await writeAsCustomer(page, 'Hello, are you there?');

  await expect(replyWindow).toHaveAttribute('data-window-state', 'open');
  await expect(
    replyWindow.getByText('23 h 55 min left').or(replyWindow.getByText('23 h 54 min left')),
  ).toBeVisible();
  await expect(replyWindow.locator('time')).toHaveAttribute(
    'datetime',
    endByArrival(await lastInboundAt(page)),
  );
  await expect(draft).toHaveAttribute('data-draft-verdict', 'deliverable');
  await expect(reply).toHaveValue('One moment, I am looking it up.');
  expect(await heard()).toEqual(['The reply window is open.']);
  expect(await frame.evaluate(() => 'isSameDocument' in globalThis)).toBe(true);
});
