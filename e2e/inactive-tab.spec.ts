import type { Frame, Page } from '@playwright/test';
import { HOUR, MINUTE, passTime } from './support/clock';
import { explain } from './support/glance';
import { openTicket } from './support/open-ticket';
import { expect, testInNewPage as test } from './support/test';

type Counting = Window & { pendingTimers: Set<number> };

/** Counts the timers that wait in the app's frames, below the clock shim, the SDK and the app. */
async function countTimers(page: Page): Promise<(frame: Frame) => Promise<number>> {
  await page.addInitScript(() => {
    if (window === window.top) return;
    const pendingTimers = new Set<number>();
    const { setTimeout: set, clearTimeout: clear } = window;
    Object.assign(window, {
      pendingTimers,
      setTimeout: (run: () => void, delay?: number) => {
        const id = set(() => {
          pendingTimers.delete(id);
          run();
        }, delay);
        pendingTimers.add(id);
        return id;
      },
      clearTimeout: (id: number) => {
        pendingTimers.delete(id);
        clear(id);
      },
    });
  });
  return (frame) => frame.evaluate(() => (window as unknown as Counting).pendingTimers.size);
}

test('a ticket behind another sets no timer, does not tick, and is right at once when it is back', async ({
  page,
}) => {
  const timersIn = await countTimers(page);
  const { app, replyWindow, frame: shownFrame } = await openTicket(page, 'tour');
  await page.getByRole('tab', { name: /#1003\b/ }).click();
  await expect(replyWindow).toHaveAttribute('data-window-state', 'critical');
  await expect(app.locator('[data-template-name="noch_fragen"]')).toBeAttached();
  const critical = await shownFrame();
  const words = () => critical.locator('[data-window-state]').textContent();
  await expect.poll(() => timersIn(critical)).toBeGreaterThan(0);

  await page.getByRole('tab', { name: /#1001\b/ }).click();
  await expect(replyWindow).toHaveAttribute('data-window-state', 'open');
  await expect.poll(() => timersIn(critical)).toBe(0);
  const before = await words();

  for (let minute = 0; minute < 5; minute += 1) await passTime(page, MINUTE);
  await passTime(page, HOUR);
  await expect(replyWindow.getByText(/^22 h 3[6-8] min left$/)).toBeVisible();
  expect(await words()).toBe(before);
  expect(await timersIn(critical)).toBe(0);

  await page.getByRole('tab', { name: /#1003\b/ }).click();
  await expect(replyWindow).toHaveAttribute('data-window-state', 'closed');
  await expect(replyWindow.getByText(/^Closed 4[6-8] min ago$/)).toBeVisible();
});

test('what came while it was behind is there when it is back', async ({ page }) => {
  const { replyWindow } = await openTicket(page, 'tour');
  await page.getByRole('tab', { name: /#1004\b/ }).click();
  await expect(replyWindow).toHaveAttribute('data-window-state', 'closed');
  await page.getByRole('tab', { name: /#1001\b/ }).click();
  await expect(replyWindow).toHaveAttribute('data-window-state', 'open');
  await page.evaluate(() => {
    window.localZendesk.world.customerWrites(1004, { text: 'Hello?', channel: 'whatsapp' });
  });
  await page.getByRole('tab', { name: /#1004\b/ }).click();
  await expect(replyWindow).toHaveAttribute('data-window-state', 'open');
  await explain(replyWindow);
  await expect(replyWindow.getByText(/^Olivia Grant's message arrived/)).toBeVisible();
});
