import { axeFindings } from './support/axe';
import { HOUR, passTime } from './support/clock';
import { deliveryRows, openDelivery, send } from './support/delivery';
import { explain } from './support/glance';
import { openTicket } from './support/open-ticket';
import { runOutOfPatience } from './support/patience';
import { requestsOf } from './support/requests';
import { shorthand } from './support/shorthand';
import { AUDITS, SUNSHINE_KEY } from './support/sunshine';
import { insertTemplate, pickTemplate } from './support/templates';
import { expect, test } from './support/test';
import { say, sayFailed } from './support/words';

const AUDITS_OF_CLOSED = 'GET /api/v2/tickets/1004/audits.json';
const TEMPLATE = shorthand('order_update', 'en_US', ['Olivia', '1']);
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

test('a template is never marked, and ends the line on the reply before it', async ({ page }) => {
  const { app, composer, reply } = await openTicket(page, 'closed', NO_FAILURES);
  await expect(app.getByText(/probably got lost/)).toBeVisible();
  await reply.fill(TEMPLATE);
  await composer.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(app.getByText(/probably got lost/)).toHaveCount(0);
  await openDelivery(app);
  await expect(deliveryRows(app)).toHaveCount(1);
});

test('an open window, a note, another channel: nothing', async ({ page }) => {
  const { app } = await openTicket(page, 'fresh');
  await send(page, 'Hallo Lena');
  await openDelivery(app);
  await expect(app.getByText(say('delivery.empty'))).toBeVisible();
  await expect(app.getByRole('tab', { name: 'Delivery', exact: true })).toBeVisible();
  await expect(deliveryRows(app)).toHaveCount(0);
});

const CODES = [
  [131026, 'not-reachable', 'otherChannel'],
  [131049, 'held-back', 'waitADay'],
  [131056, 'customer-limit', 'wait'],
  [131042, 'payment', 'tellAdmin'],
  [190, 'no-access', 'tellAdmin'],
] as const;

for (const failsAsEvent of [false, true]) {
  test(`what WhatsApp refused, ${failsAsEvent ? 'as an event of its own' : 'as an error’s text'}: code, meaning, next step`, async ({
    page,
  }) => {
    const { app } = await openTicket(page, 'fresh', {
      variants: { auditsFailureIsEvent: failsAsEvent },
    });
    for (const [code] of CODES) await send(page, `Refused with ${code}`, code);
    await openDelivery(app);
    await expect(deliveryRows(app)).toHaveCount(CODES.length);
    for (const [code, meaning, next] of CODES) {
      const row = app.locator(`[data-error-code="${code}"]`);
      await expect(row).toHaveAttribute('data-delivery', 'refused');
      await expect(row).toContainText(say(`delivery.refused.${meaning}.title`));
      await expect(row).toContainText(say(`delivery.refused.${meaning}.text`));
      await expect(row).toContainText(say(`delivery.next.${next}`));
    }
    // One answer held all of them.
    expect(await requestsOf(page)).toMatchObject({ 'GET /api/v2/tickets/1001/audits.json': 1 });
  });
}

test('templates that were refused lead back to the templates', async ({ page }) => {
  const { app } = await openTicket(page, 'closed');
  const steps = [
    [132018, 'Fill the template anew'],
    [132015, 'Choose another template'],
  ] as const;
  for (const [code] of steps) await send(page, TEMPLATE, code);
  await openDelivery(app);
  for (const [code, button] of steps) {
    await expect(
      app.locator(`[data-error-code="${code}"]`).getByRole('button', { name: button }),
    ).toBeVisible();
  }
});

test('a code that nobody knows is shown as it came', async ({ page }) => {
  const { app } = await openTicket(page, 'fresh', { variants: { auditsFailureIsEvent: true } });
  await send(page, 'Hallo', 131999, 'Something brand new');
  await openDelivery(app);
  const row = app.locator('[data-error-code="131999"]');
  await expect(row).toContainText(say('delivery.refused.unknown.title'));
  await expect(row).toContainText('“Something brand new”');
  await expect(row).toContainText('131999');
  await expect(row).toContainText(say('delivery.next.tellAdmin'));
});

test('another gateway’s code for the window’s end means the same', async ({ page }) => {
  const { app } = await openTicket(page, 'closed');
  await send(page, 'Hello', 63016, 'Failed to send freeform message');
  await openDelivery(app);
  const row = app.locator('[data-error-code="63016"]');
  await expect(row).toContainText(say('delivery.refused.window-over.title'));
  await expect(row.getByRole('button', { name: 'Say it as a template' })).toBeVisible();
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

test('a second agent’s reply comes in: named, and asked for once', async ({ page }) => {
  const { app } = await openTicket(page, 'closed');
  await page.evaluate(() =>
    window.localZendesk.world.colleagueReplies(1004, { text: 'I am on it', authorId: 102 }),
  );
  const line = app.getByText(/^Tom Okafor's reply \(.*\) probably got lost$/);
  await expect(line).toBeVisible();
  await expect(app.getByText(/^WhatsApp refused Tom Okafor's reply \(.*\)$/)).toBeVisible();
  expect(await requestsOf(page)).toMatchObject({ [AUDITS_OF_CLOSED]: 1 });
});

test('slow audits: said while they are under way, and nothing else waits for them', async ({
  page,
}) => {
  const { app } = await openTicket(page, 'closed', {
    faults: { [AUDITS]: { kind: 'noAnswer' } },
  });
  await openDelivery(app);
  await expect(app.getByText(say('delivery.lookup.asking'))).toBeVisible();
  await expect(deliveryRows(app).first()).toHaveAttribute('data-delivery', 'probably-lost');
  await runOutOfPatience(page);
  await expect(app.getByText(sayFailed('refusals', 'no-answer'))).toBeVisible();
  await page.evaluate((key) => window.localZendesk.world.setFault(key, null), AUDITS);
  await app.getByRole('tabpanel').getByRole('button', { name: 'Try again' }).click();
  await expect(deliveryRows(app).first()).toHaveAttribute('data-delivery', 'refused');
});

for (const [status, key] of [
  [403, 'refused'],
  [429, 'pause'],
  [500, 'trouble'],
] as const) {
  test(`audits answer ${status}: said, and what the conversation tells stays`, async ({ page }) => {
    const { app } = await openTicket(page, 'closed', {
      faults: { [AUDITS]: { kind: 'status', status } },
    });
    await openDelivery(app);
    await expect(app.getByText(sayFailed('refusals', key, String(status)))).toBeVisible();
    await expect(deliveryRows(app).first()).toHaveAttribute('data-delivery', 'probably-lost');
  });
}

test('Sunshine tells of a refusal by itself: no further request for it', async ({ page }) => {
  const { app } = await openTicket(page, 'closed', {
    settings: SUNSHINE_KEY,
    variants: { sunshineTellsFailures: true, auditsTellFailures: false },
  });
  await openDelivery(app);
  await expect(deliveryRows(app).first()).toHaveAttribute('data-error-code', '131047');
});

test('so near to the end that nobody can tell: not called lost', async ({ page }) => {
  const { app } = await openTicket(page, 'critical', NO_FAILURES);
  // Time that passes while code is on its way would give it up.
  await expect(app.getByRole('tab', { name: 'Delivery', exact: true })).toBeVisible();
  // 23 minutes are left by WhatsApp, five less by the clock.
  await passTime(page, 20 * 60_000);
  await send(page, 'It is on its way.');
  await expect(app.getByRole('tab', { name: 'Delivery (1)' })).toBeVisible();
  await expect(app.getByText(/probably got lost/)).toHaveCount(0);
  await openDelivery(app);
  await expect(deliveryRows(app)).toHaveAttribute('data-delivery', 'may-be-lost');
});

test('what the customer wrote in another ticket counts: the reply is not marked', async ({
  page,
}) => {
  const { app, replyWindow } = await openTicket(page, 'elsewhere', {
    settings: { one_whatsapp_number: true },
  });
  await explain(replyWindow);
  await expect(replyWindow.getByText(/#1022/)).toBeVisible();
  await send(page, 'Olá Ana');
  await openDelivery(app);
  await expect(deliveryRows(app)).toHaveCount(0);
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
