import { axeFindings } from './support/axe';
import { HOUR, passTime } from './support/clock';
import { deliveryRows, openDelivery, send } from './support/delivery';
import { openTicket } from './support/open-ticket';
import { requestsOf } from './support/requests';
import { insertTemplate, pickTemplate } from './support/templates';
import { expect, test } from './support/test';
import { say } from './support/words';

// Each refusal and each failure of its source: src/app/sidebar/beside-ticket/delivery.test.ts.

const AUDITS_OF_CLOSED = 'GET /api/v2/tickets/1004/audits.json';
const NO_FAILURES = { variants: { auditsTellFailures: false } };

test('a reply after the end is marked at once, without a request', async ({ page }) => {
  const { app } = await openTicket(page, 'closed', NO_FAILURES);
  await send(page, 'You can swap it.');
  await expect(app.getByText(/^Your reply \(.*\) probably got lost$/)).toBeVisible();
  await expect(app.getByRole('tab', { name: 'Delivery (2)' })).toBeVisible();
  expect(Object.keys(await requestsOf(page))).not.toContain(AUDITS_OF_CLOSED);

  await openDelivery(app);
  const rows = deliveryRows(app);
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toHaveAttribute('data-delivery', 'probably-lost');
  await expect(rows.first()).toContainText('Nora Lindqvist');
  await expect(rows.first().locator('time')).toHaveAttribute('datetime', /Z$/);
  await rows.first().getByRole('button', { name: 'Say it as a template' }).click();
  await expect(app.getByRole('searchbox', { name: 'Search templates' })).toBeFocused();
});

test('refused while the clock says open: once more, then a template', async ({ page }) => {
  const { app, replyWindow, reply, composer } = await openTicket(page, 'fresh');
  await send(page, 'Hallo Lena, Ihr Paket kommt heute.', 131047);
  await expect(replyWindow).toHaveAttribute('data-window-state', 'open');
  await openDelivery(app);
  const rows = deliveryRows(app);
  await expect(rows.first()).toContainText(say('delivery.retry.once'));
  await rows.first().getByRole('button', { name: 'Try once more' }).click();
  await expect(reply).toHaveValue('Hallo Lena, Ihr Paket kommt heute.');
  await expect(rows.first()).toContainText(say('delivery.again.inserted'));
  await expect(rows.first().getByRole('button', { name: 'Say it as a template' })).toBeFocused();

  await page.evaluate(() =>
    window.localZendesk.world.setFault('delivery', { kind: 'delivery', code: 131047, title: 'R' }),
  );
  await composer.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(rows).toHaveCount(2);
  await expect(app.getByRole('button', { name: 'Try once more' })).toHaveCount(0);
  await rows.first().getByRole('button', { name: 'Say it as a template' }).click();
  await pickTemplate(app, 'Order update');
  await insertTemplate(app);
  await expect(reply).toHaveValue(/template=\[\[order_update\]\]/);
});

test('hidden for this visit, and back in the next', async ({ page }) => {
  const { app } = await openTicket(page, 'closed', NO_FAILURES);
  await app.getByRole('button', { name: 'Hide', exact: true }).click();
  await expect(app.getByText(/probably got lost/)).toHaveCount(0);
  await expect(app.getByRole('tab', { name: 'Delivery', exact: true })).toBeVisible();
  await app.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(app.getByText(/probably got lost/)).toBeVisible();
  await app.getByRole('button', { name: 'Hide', exact: true }).click();
  await expect(app.getByText(/probably got lost/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Reload Reply Window' }).click();
  await expect(app.getByText(/probably got lost/)).toBeVisible();
});

test('by keyboard, in a list that grows shorter', async ({ page }) => {
  const ticket = await openTicket(page, 'closed', NO_FAILURES);
  const { app } = ticket;
  await expect(app.getByRole('tab', { name: 'Delivery (1)' })).toBeVisible();
  await passTime(page, HOUR);
  await send(page, 'Another one');
  await openDelivery(app);
  const hide = app.getByRole('button', { name: /^Hide the message of/ });
  await hide.first().focus();
  await page.keyboard.press('Enter');
  await expect(hide).toHaveCount(1);
  await expect(hide).toBeFocused();
  expect(await axeFindings(ticket)).toEqual([]);
});
