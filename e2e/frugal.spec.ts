import type { Page } from '@playwright/test';
import { HOUR, passTime } from './support/clock';
import { explain } from './support/glance';
import { test as everyday } from './support/lasting-browser';
import { enterTools } from './support/macros';
import { openTicket, waitUntilLoaded } from './support/open-ticket';
import {
  countRequests,
  letItAsk,
  MACRO_LIST,
  requestsOf,
  windowRequestsOf,
} from './support/requests';
import { SUNSHINE_KEY } from './support/sunshine';
import { expect, test } from './support/test';
import { sayNotExact } from './support/words';

test('open, without a key: no request, whatever the agent types and however long it stays', async ({
  page,
}) => {
  const heads: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'HEAD') heads.push(request.url());
  });
  // What looks after the agent's other tickets asks by itself, and is counted in alerts.spec.ts.
  const ticket = await openTicket(page, 'fresh', { settings: { warn_hours: '4, 1, off' } });
  const { app, replyWindow, draft, reply } = ticket;
  await waitUntilLoaded(ticket);
  await explain(replyWindow);
  await expect(replyWindow.getByText(sayNotExact('no-key'))).toBeVisible();
  await reply.pressSequentially('Hallo Lena, ich sehe nach.');
  await expect(draft).toHaveAttribute('data-draft-verdict', 'deliverable');
  // The time comes from the server of the app's own files: once, where the clock is right.
  await expect.poll(() => heads.length).toBe(1);
  for (let hour = 0; hour < 12; hour += 1) await passTime(page, HOUR);
  await letItAsk(ticket);
  expect(await requestsOf(page)).toEqual({});

  await enterTools(app);
  expect(await requestsOf(page)).toEqual({ [MACRO_LIST]: 1 });
});

// What one tab knows, another waits for: in the browser that tells whether there is another one, longer
// than a busy machine takes to answer. The counts themselves are proved in src/session.
everyday('a second ticket of the same customer asks for what is its own only', async ({ page }) => {
  const ticket = await openTicket(page, 'elsewhere', { settings: SUNSHINE_KEY });
  const { replyWindow } = ticket;
  await explain(replyWindow);
  await expect(replyWindow.getByText(/^because Ana Sousa wrote in #1022, /)).toBeVisible();
  const before = await windowRequestsOf(page);
  await page.getByRole('tab', { name: /#1022\b/ }).click();
  await explain(replyWindow);
  await expect(replyWindow.getByText(/^Ana Sousa wrote /)).toBeVisible();
  await letItAsk(ticket);
  // Its audits were read from the first ticket, and the thread is the same.
  expect(await windowRequestsOf(page)).toEqual(before);
});

everyday(
  'the same ticket in a second window of the browser: no request',
  async ({ page, context }) => {
    const now = Date.now();
    const surroundings = { settings: SUNSHINE_KEY, now };
    const first = await openTicket(page, 'sent-earlier', surroundings);
    await expect(first.replyWindow.getByText('at the latest')).toHaveCount(0);
    await letItAsk(first);
    expect(await countRequests(page)).toBeGreaterThan(0);

    const other = await context.newPage();
    const second = await openTicket(other, 'sent-earlier', surroundings);
    await expect(second.replyWindow.getByText(/^until /)).toBeVisible();
    await expect(second.replyWindow.getByText('at the latest')).toHaveCount(0);
    await letItAsk(second);
    expect(await windowRequestsOf(other)).toEqual({});
  },
);

everyday(
  'macros and templates that one window has, the next one asks for no more',
  async ({ page, context }) => {
    const surroundings = { settings: SUNSHINE_KEY, now: Date.now() };
    const lists = async (of: Page) =>
      Object.keys(await requestsOf(of)).filter((address) => /macros|integrations/.test(address));
    const first = await openTicket(page, 'template-kinds', surroundings);
    await letItAsk(first);
    await expect.poll(() => lists(page)).toHaveLength(3);

    const other = await context.newPage();
    const second = await openTicket(other, 'template-kinds', surroundings);
    // Time that passes before the lists are here would end the wait for them.
    for (const name of ['noch_fragen', 'kind_named']) {
      await second.app.getByRole('searchbox', { name: 'Search templates' }).fill(name);
      await expect(second.app.locator(`[data-template-name="${name}"]`).first()).toBeVisible();
    }
    await letItAsk(second);
    expect(await lists(other)).toEqual([]);
  },
);

test('back in the ticket within ten minutes: nothing is asked again', async ({ page }) => {
  const ticket = await openTicket(page, 'tour', { settings: SUNSHINE_KEY });
  const { replyWindow } = ticket;
  await expect(replyWindow.getByText('at the latest')).toHaveCount(0);
  await letItAsk(ticket);
  const before = await countRequests(page);
  for (let times = 0; times < 3; times += 1) {
    await page.getByRole('tab', { name: /#1010\b/ }).click();
    await expect(replyWindow).toHaveAttribute('data-window-state', 'unrestricted');
    await page.getByRole('tab', { name: /#1001\b/ }).click();
    await expect(replyWindow).toHaveAttribute('data-window-state', 'open');
  }
  await letItAsk(ticket);
  expect(await countRequests(page)).toBe(before);
});
