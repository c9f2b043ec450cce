import type { FrameLocator, Page } from '@playwright/test';
import type { Fault } from '../simulator/world/fault-types';
import { writeAsCustomer } from './support/bench';
import { openTicket, type Surroundings } from './support/open-ticket';
import { reloadApp } from './support/reload-app';
import { askToSend, expectSubmitted, fillNamed, questionIn, sendNow } from './support/send-now';
import { sentThroughSunshine } from './support/sent-templates';
import { SUNSHINE_KEY } from './support/sunshine';
import { openPane } from './support/templates';
import { expect, test } from './support/test';

const TICKET = 1064;
const POST = 'POST https://*/v2/apps/*/messages';

/** Beside a ticket whose window is closed. */
async function openFilled(page: Page, surroundings: Surroundings = {}) {
  const ticket = await openTicket(page, 'template-kinds', {
    ...surroundings,
    settings: { ...SUNSHINE_KEY, ...surroundings.settings },
  });
  await fillNamed(ticket.app);
  return ticket;
}

const state = (app: FrameLocator) => app.locator('[data-send-state]');
const setFault = (page: Page, fault: Fault | null, hits = POST) =>
  page.evaluate(([key, value]) => window.localZendesk.world.setFault(key, value), [
    hits,
    fault,
  ] as const);

/** Sunshine answered with 500, and it is not known whether the template went out. */
async function openUnclear(page: Page) {
  const ticket = await openFilled(page);
  await setFault(page, { kind: 'status', status: 500 });
  await sendNow(ticket.app);
  await expect(state(ticket.app)).toHaveAttribute('data-send-state', 'unclear');
  await setFault(page, null);
  return ticket;
}

test('asks once, submits once, and then waits for the customer', async ({ page }) => {
  const { app, replyWindow } = await openFilled(page);
  await askToSend(app);
  const dialog = questionIn(app);
  await expect(dialog).toHaveAccessibleName('Send “Kind named” to Olivia now?');
  expect(await sentThroughSunshine(page, TICKET)).toEqual([]);
  await dialog.getByRole('button', { name: 'Send now' }).dblclick();
  await expectSubmitted(app);
  await expect(replyWindow.getByText('Waiting for Olivia')).toBeVisible();
  await expect(replyWindow.getByText(/^“Kind named” submitted /)).toBeVisible();
  const sent = await sentThroughSunshine(page, TICKET);
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({
    name: 'kind_named',
    displayName: 'Nora Lindqvist',
    metadata: { agent: 'Nora Lindqvist', ticket: String(TICKET) },
  });

  await writeAsCustomer(page, 'Thank you!');
  await expect(replyWindow).toHaveAttribute('data-window-state', 'open');
  await expect(replyWindow.getByText('Waiting for Olivia')).toHaveCount(0);
});

test('once it is known to have gone out the form closes, and the same template asks', async ({
  page,
}) => {
  const { app } = await openFilled(page);
  await sendNow(app);
  await expectSubmitted(app);
  await expect(app.getByRole('textbox', { name: 'Order id' })).toHaveCount(0);
  // (Not after a double click: its second half may press what lies beneath by then.)
  await expect(app.getByRole('button', { name: 'Send another template…' })).toBeFocused();

  await fillNamed(app);
  await askToSend(app);
  await expect(questionIn(app)).toContainText('This template was already sent');
  await page.keyboard.press('Escape');
  // It is known to the next page too.
  await reloadApp(page);
  await fillNamed(app);
  await askToSend(app);
  await expect(questionIn(app)).toContainText('This template was already sent');
  expect(await sentThroughSunshine(page, TICKET)).toHaveLength(1);
});

test('a no sends nothing, and the keyboard is where it was', async ({ page }) => {
  const { app } = await openFilled(page);
  await askToSend(app);
  await expect(questionIn(app)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(questionIn(app)).toHaveCount(0);
  await expect(app.getByRole('button', { name: 'Send now…' })).toBeFocused();
  expect(await sentThroughSunshine(page, TICKET)).toEqual([]);
});

test.describe('where it goes wrong', () => {
  test.use({ expectedErrors: [/./] });

  test('not known in the sidebar: the composer’s pane sends nothing until the agent has looked', async ({
    page,
  }) => {
    const { app } = await openUnclear(page);

    const pane = await openPane(page);
    await fillNamed(pane);
    await sendNow(pane);
    await expect(state(pane)).toHaveAttribute('data-send-state', 'refused');
    await expect(state(pane)).toContainText(
      'It is not known yet whether an earlier template went out.',
    );
    expect(await sentThroughSunshine(page, TICKET)).toEqual([]);

    await app.getByRole('button', { name: 'I have looked' }).click();
    await sendNow(pane);
    await expect(state(pane)).toHaveAttribute('data-send-state', 'submitted');
    expect(await sentThroughSunshine(page, TICKET)).toHaveLength(1);
  });

  test('a lost answer, and the app is loaded again: nothing is sent before a look', async ({
    page,
  }) => {
    const { app } = await openFilled(page);
    await setFault(page, { kind: 'lostAnswer' });
    await sendNow(app);
    await expect(state(app)).toHaveAttribute('data-send-state', 'sending');
    await expect.poll(() => sentThroughSunshine(page, TICKET)).toHaveLength(1);
    await reloadApp(page);
    await setFault(page, null);

    await fillNamed(app);
    await expect(app.getByText(/not known whether “Kind named” went out/).first()).toBeVisible();
    await sendNow(app);
    await expect(state(app)).toHaveAttribute('data-send-state', 'refused');
    expect(await sentThroughSunshine(page, TICKET)).toHaveLength(1);

    await app.getByRole('button', { name: 'Dismiss' }).click();
    await app.getByRole('button', { name: 'Check now' }).click();
    await expect(app.getByText(/“Kind named” was already submitted/).first()).toBeVisible();
    expect(await sentThroughSunshine(page, TICKET)).toHaveLength(1);
  });
});
