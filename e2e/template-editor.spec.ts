import type { Page } from '@playwright/test';
import { writeAsCustomer } from './support/bench';
import { expectNoFindingsInBoth } from './support/fine';
import { listenTo } from './support/listen-to-window';
import { openTicket } from './support/open-ticket';
import { askToSend, fillNamed, questionIn } from './support/send-now';
import { SUNSHINE_KEY } from './support/sunshine';
import {
  paneButton as button,
  openPane,
  paneIn,
  pickTemplate,
  templateRow,
} from './support/templates';
import { expect, test } from './support/test';

test('one click from where the agent types: the window in a line, and the search at hand', async ({
  page,
}) => {
  await openTicket(page, 'closed');
  const pane = await openPane(page);
  await expect(pane.locator('[data-window-state]')).toHaveAttribute('data-window-state', 'closed');
  await expect(pane.getByRole('searchbox', { name: 'Search templates' })).toBeFocused();
  const box = await paneIn(page).boundingBox();
  expect(box?.height).toBeLessThanOrEqual(320);
});

test('list and form stand beside each other, and what is picked goes into the reply', async ({
  page,
}) => {
  const { reply } = await openTicket(page, 'closed');
  await reply.fill('Half an answer');
  const pane = await openPane(page);
  await pickTemplate(pane, 'Order update');
  await expect(pane.getByRole('figure')).toContainText('Hi Olivia');
  await expect(templateRow(pane, 'delivery_day')).toBeVisible();
  await pane.getByRole('button', { name: 'Insert into the reply' }).click();
  await expect(reply).toHaveValue(/template=\[\[order_update\]\]/);
  await pane.getByRole('button', { name: 'Put it back' }).click();
  await expect(reply).toHaveValue('Half an answer');
});

test('by keyboard alone: type, Enter, Enter', async ({ page }) => {
  const { reply } = await openTicket(page, 'closed');
  const pane = await openPane(page);
  await expect(pane.getByRole('searchbox', { name: 'Search templates' })).toBeFocused();
  await page.keyboard.type('order update');
  await expect(pane.locator('[data-template-name]').first()).toHaveAttribute(
    'data-template-name',
    'order_update',
  );
  await page.keyboard.press('Enter');
  await expect(pane.getByRole('heading', { name: /^Order update/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(reply).toHaveValue(/template=\[\[order_update\]\]/);
});

test('opened again it has the form as it was left', async ({ page }) => {
  await openTicket(page, 'closed');
  const pane = await openPane(page);
  await pickTemplate(pane, 'Delivery day');
  await pane.getByRole('textbox', { name: 'Day' }).fill('Friday');
  await button(page).click();
  await expect(paneIn(page)).toBeHidden();
  await button(page).click();
  await expect(pane.getByRole('textbox', { name: 'Day' })).toHaveValue('Friday');
});

test('a ticket of another channel has no templates, and says so', async ({ page }) => {
  await openTicket(page, 'other-channel');
  await button(page).click();
  const pane = paneIn(page).contentFrame();
  await expect(pane.getByText('Templates exist on WhatsApp only')).toBeVisible();
});

test('axe finds nothing in the pane, wide or narrow, dark from the start or light', async ({
  page,
}) => {
  await openTicket(page, 'closed', { colorScheme: 'dark' });
  const pane = await openPane(page);
  const check = () => expectNoFindingsInBoth({ page, frame: () => frameOf(page) });
  await check();
  await pickTemplate(pane, 'Order update');
  await check();
  await page.setViewportSize({ width: 900, height: 1200 });
  await check();
});

async function frameOf(page: Page) {
  const frame = await (await paneIn(page).elementHandle())?.contentFrame();
  if (!frame) throw new Error('The pane has no frame.');
  return frame;
}

test('axe finds nothing in the pane’s question, nor in what came of it, dark from the start or light', async ({
  page,
}) => {
  await openTicket(page, 'template-kinds', { colorScheme: 'dark', settings: SUNSHINE_KEY });
  const pane = await openPane(page);
  const check = () => expectNoFindingsInBoth({ page, frame: () => frameOf(page) });
  await fillNamed(pane);
  await askToSend(pane);
  const question = questionIn(pane);
  await expect(question).toBeVisible();
  await check();
  await question.getByRole('button', { name: 'Send now' }).click();
  await expect(pane.locator('[data-send-state]').last()).toHaveAttribute(
    'data-send-state',
    'submitted',
  );
  await check();
});

for (const isFormOpen of [false, true]) {
  test(`a change of state is told once${isFormOpen ? ', over an open form too' : ''}, though pane and sidebar both show it`, async ({
    page,
  }) => {
    const { app, replyWindow } = await openTicket(page, 'closed');
    const pane = await openPane(page);
    if (isFormOpen) await pickTemplate(app, 'Delivery day');
    const regions = [app, pane].map((frame) => frame.locator('[role="status"]'));
    const heard = await Promise.all(
      (await Promise.all(regions.map((region) => region.all()))).flat().map(listenTo),
    );
    await writeAsCustomer(page, 'Hello, are you there?');
    for (const shown of [replyWindow, pane.locator('[data-window-state]')]) {
      await expect(shown).toHaveAttribute('data-window-state', 'open');
    }
    // Zendesk is asked who else is on the page before the pane speaks.
    await page.waitForTimeout(500);
    const all = (await Promise.all(heard.map((of) => of()))).flat();
    expect(all.filter((text) => text.includes('reply window'))).toEqual([
      'The reply window is open.',
    ]);
  });
}

test('Escape goes back from a form, clears the search, and then closes the pane', async ({
  page,
}) => {
  await openTicket(page, 'closed');
  const pane = await openPane(page);
  await pickTemplate(pane, 'Delivery day');
  await expect(pane.getByRole('heading', { name: 'Delivery day' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(pane.getByRole('textbox', { name: 'Day' })).toBeHidden();
  const search = pane.getByRole('searchbox', { name: 'Search templates' });
  await search.fill('day');
  await page.keyboard.press('Escape');
  await expect(search).toHaveValue('');
  await expect(search).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(paneIn(page)).toBeHidden();
});

test('what is wrong with a field is in sight, and what it makes of the message', async ({
  page,
}) => {
  await openTicket(page, 'closed');
  const pane = await openPane(page);
  await pickTemplate(pane, 'Delivery day');
  await pane.getByRole('button', { name: 'Insert into the reply' }).click();
  const field = pane.getByRole('textbox', { name: 'Day' });
  await expect(field).toBeFocused();
  const words = pane.getByText('Fill this in.').first();
  await expect(words).toBeVisible();
  const foot = pane.getByRole('button', { name: 'Insert into the reply' });
  const end = await words.evaluate((one) => one.getBoundingClientRect().bottom);
  const start = await foot.evaluate(
    (one) => one.parentElement?.parentElement?.getBoundingClientRect().top ?? 0,
  );
  expect(end).toBeLessThanOrEqual(start + 1);
  await expect(pane.locator('form [aria-hidden="true"]').last()).toBeInViewport();
});
