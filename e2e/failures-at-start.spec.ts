import type { Page } from '@playwright/test';
import { appUrl } from './support/address';
import { blockSdk, removeFault } from './support/bench';
import { passTime } from './support/clock';
import { openTicket, startApp, waitUntilLoaded } from './support/open-ticket';
import { requestsOf } from './support/requests';
import { LOG } from './support/sunshine';
import { expect, test } from './support/test';

/** Waits until the app has asked, then lets its patience run out. */
async function runOutOfPatience(page: Page, asked: string, ms: number): Promise<void> {
  await page.waitForFunction(
    (label) => window.localZendesk?.host.wire.some((entry) => entry.label.startsWith(label)),
    asked,
  );
  await passTime(page, ms);
}

test.describe('as a page of its own', () => {
  // The browser itself asks for /favicon.ico, which the app's origin does not have.
  test.use({ expectedErrors: [/404 \(Not Found\)/] });

  test('opened outside Zendesk', async ({ page }) => {
    await page.goto(appUrl('/app/assets/index.html'));
    await expect(page.getByRole('alert')).toContainText('This page belongs in');
    await expect(
      page.getByText('Open a ticket in Zendesk and look for it in the apps tray.'),
    ).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});

test.describe('the SDK script is blocked', () => {
  test.use({ expectedErrors: [/ERR_EMPTY_RESPONSE/] });

  test('says what to allow, and starts once it is allowed', async ({ page }) => {
    const { app, replyWindow } = await openTicket(page, 'closing');
    await blockSdk(page);
    await expect(app.getByText("Zendesk's app script did not load")).toBeVisible();
    await expect(app.getByText('replying in Zendesk still works')).toBeVisible();
    await expect(app.getByText('Allow static.zdassets.com')).toBeVisible();
    await expect(app.getByRole('button', { name: 'Try again' })).toBeVisible();
    await blockSdk(page);
    await expect(replyWindow).toHaveAttribute('data-window-state', 'closing');
  });
});

test('a get that never answers: a sentence after 8 s, and trying again works', async ({ page }) => {
  const { app, replyWindow } = await startApp(page, 'closing', {
    faults: { get: { kind: 'noAnswer' } },
  });
  await runOutOfPatience(page, 'get ', 8_000);
  await expect(app.getByText('Zendesk did not answer')).toBeVisible();
  await expect(
    app.getByText('The ticket could not be read; replying in Zendesk still works.'),
  ).toBeVisible();
  await removeFault(page, 'get');
  await app.getByRole('button', { name: 'Try again' }).click();
  await expect(replyWindow).toHaveAttribute('data-window-state', 'closing');
});

test('an error without a name: a sentence, and trying again works', async ({ page }) => {
  const { app, replyWindow } = await startApp(page, 'closing', {
    faults: { get: { kind: 'unnamedError', text: 'boom' } },
  });
  await expect(app.getByText('The ticket could not be read', { exact: true })).toBeVisible();
  await removeFault(page, 'get');
  await app.getByRole('button', { name: 'Try again' }).click();
  await expect(replyWindow).toHaveAttribute('data-window-state', 'closing');
});

test('neither conversation nor log can be had: unknown, never open, and the rest works', async ({
  page,
}) => {
  const { app, replyWindow, draft, reply } = await openTicket(page, 'fresh', {
    faults: {
      'ticket.conversation': { kind: 'namedError', name: 'Error', message: 'no' },
      [LOG]: { kind: 'status', status: 403 },
    },
  });
  await expect
    .poll(() => requestsOf(page))
    .toHaveProperty(['GET /api/v2/tickets/1001/conversation_log']);
  await expect(replyWindow).toHaveAttribute('data-window-state', 'unknown');
  await expect(replyWindow.getByText('Zendesk did not give the conversation')).toBeVisible();
  await reply.fill('Hallo');
  await expect(draft).toHaveAttribute('data-draft-verdict', 'window-closed');
  await expect(app.locator('[data-template-name="order_update"]').first()).toBeVisible();
});

test('no user: English and the browser’s own zone stand in', async ({ page }) => {
  const { replyWindow } = await openTicket(page, 'closing', {
    agent: { locale: 'de' },
    faults: { currentUser: { kind: 'namedError', name: 'Error', message: 'no' } },
  });
  await expect(replyWindow.getByText('3 h 0 min left')).toBeVisible();
});

test('an unknown locale and an unknown zone do not stop it', async ({ page }) => {
  const { replyWindow } = await openTicket(page, 'closing', {
    agent: { locale: 'x_y_z!', timeZone: 'UTC' },
  });
  await expect(replyWindow.getByText('3 h 0 min left')).toBeVisible();
});

test('registered twice, and every event twice: one app, one verdict', async ({ page }) => {
  const { app, draft, reply } = await openTicket(page, 'closed', {
    faults: { registration: { kind: 'twice' }, events: { kind: 'twice' } },
  });
  await expect(app.getByRole('main')).toHaveCount(1);
  await reply.fill('Hi Olivia');
  await expect(draft).toHaveAttribute('data-draft-verdict', 'window-closed');
});

test('calls that fail later leave the clock in place', async ({ page }) => {
  const ticket = await openTicket(page, 'closing');
  await waitUntilLoaded(ticket);
  const { app, replyWindow, reply } = ticket;
  await page.evaluate(() => {
    window.localZendesk.world.setFault('get', { kind: 'unnamedError', text: 'boom' });
  });
  await reply.fill('Olá');
  await passTime(page, 2.5 * 3_600_000);
  await expect(replyWindow).toHaveAttribute('data-window-state', 'critical');
  await expect(app.getByRole('tab', { name: 'Macros' })).toBeVisible();
});
