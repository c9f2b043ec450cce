import type { Page } from '@playwright/test';
import type { SimSettings } from '../simulator/world/account-types';
import { HOUR, passTime } from './support/clock';
import { explain } from './support/glance';
import { listenToWindow } from './support/listen-to-window';
import { type OpenTicket, openTicket } from './support/open-ticket';
import { countRequests, letItAsk } from './support/requests';
import { SUNSHINE_KEY } from './support/sunshine';
import { expect, test } from './support/test';
import { endByArrival, endBySending, newestOf, toTheSecond } from './support/timestamps';

const goTo = (page: Page, ticketId: number): Promise<void> =>
  page.getByRole('tab', { name: new RegExp(`#${ticketId}\\b`) }).click();

for (const { title, settings, hasKey } of [
  { title: 'without a key', settings: { one_whatsapp_number: true }, hasKey: false },
  { title: 'with a key', settings: SUNSHINE_KEY, hasKey: true },
]) {
  test(`two tickets of one customer agree, ${title}`, async ({ page }) => {
    const { replyWindow } = await openTicket(page, 'second-ticket', { settings });
    const newest = await newestOf(page, 1014);
    const end = toTheSecond(hasKey ? endBySending(newest.sentAt) : endByArrival(newest.at));
    // In 1004 she wrote 31 hours ago, in 1014 one hour ago.
    for (const ticketId of [1004, 1014, 1004]) {
      await goTo(page, ticketId);
      await expect(replyWindow.locator('time')).toHaveAttribute('datetime', end);
      await expect(replyWindow).toHaveAttribute('data-window-state', 'open');
    }
  });
}

/** Both tickets open, 1004 in front, and thirty hours later: closed for both. */
async function openBothUntilClosed(page: Page, settings: SimSettings): Promise<OpenTicket> {
  const ticket = await openTicket(page, 'second-ticket', { settings });
  const { replyWindow } = ticket;
  await goTo(page, 1014);
  await explain(replyWindow);
  await expect(replyWindow.getByText(/^Olivia Grant wrote /)).toBeVisible();
  await goTo(page, 1004);
  await passTime(page, 30 * HOUR);
  await expect(replyWindow).toHaveAttribute('data-window-state', 'closed');
  await letItAsk(ticket);
  return ticket;
}

const writeInTheOther = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.localZendesk.world.customerWrites(1014, { text: 'Hello?', channel: 'whatsapp' });
  });

test('one number only: a message in one reopens the other at once, without a request', async ({
  page,
}) => {
  const ticket = await openBothUntilClosed(page, { ...SUNSHINE_KEY, one_whatsapp_number: true });
  const { replyWindow } = ticket;
  const before = await countRequests(page);
  const heard = await listenToWindow(ticket);
  await writeInTheOther(page);
  await expect(replyWindow).toHaveAttribute('data-window-state', 'open');
  const { at } = await newestOf(page, 1014);
  await expect(replyWindow.locator('time')).toHaveAttribute('datetime', endByArrival(at));
  await explain(replyWindow);
  await expect(replyWindow.getByText(/^because Olivia Grant wrote in #1014, /)).toBeVisible();
  await letItAsk(ticket);
  expect(await heard()).toEqual(['The reply window is open.']);
  expect(await countRequests(page)).toBe(before);
});

test('perhaps several numbers: two requests tell to which of them she wrote', async ({ page }) => {
  const ticket = await openBothUntilClosed(page, SUNSHINE_KEY);
  const { replyWindow } = ticket;
  const before = await countRequests(page);
  await writeInTheOther(page);
  await expect(replyWindow).toHaveAttribute('data-window-state', 'open');
  const { at } = await newestOf(page, 1014);
  await expect(replyWindow.locator('time')).toHaveAttribute(
    'datetime',
    toTheSecond(endByArrival(at)),
  );
  await letItAsk(ticket);
  expect((await countRequests(page)) - before).toBeLessThanOrEqual(2);
});

test('tickets of two customers have nothing to do with each other', async ({ page }) => {
  const ticket = await openTicket(page, 'tour', {
    settings: { ...SUNSHINE_KEY, one_whatsapp_number: true },
  });
  const { replyWindow } = ticket;
  await goTo(page, 1004);
  await expect(replyWindow).toHaveAttribute('data-window-state', 'closed');
  await page.evaluate(() => {
    window.localZendesk.world.customerWrites(1001, { text: 'Hallo?', channel: 'whatsapp' });
  });
  await letItAsk(ticket);
  await expect(replyWindow).toHaveAttribute('data-window-state', 'closed');
});
