import type { Locator, Page } from '@playwright/test';
import { showMore } from './support/glance';
import { macroRow, openMacros } from './support/macros';
import { openTicket } from './support/open-ticket';
import { expect, test } from './support/test';

/** Where the keyboard is must be seen: an outline or a ring of shadow. */
async function expectVisibleFocus(locator: Locator): Promise<void> {
  await expect(locator).toBeFocused();
  // Garden's tabs draw their ring on a pseudo-element.
  const isSeen = await locator.evaluate((element) =>
    [undefined, '::before'].some((part) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element, part);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    }),
  );
  expect(isSeen, `the focus on ${locator} is seen`).toBe(true);
}

/** Into the app as from the page around it: the last stop before the frame, then Tab. */
async function tabIntoApp(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Collapse Reply Window' }).focus();
  await page.keyboard.press('Tab');
}

const FIRST_ANSWER = 'Greeting › First answer';

test('tabs: arrows and Enter change them, Tab goes on into the panel', async ({ page }) => {
  const { app } = await openTicket(page, 'fresh');
  const templates = app.getByRole('tab', { name: 'Templates' });
  const macros = app.getByRole('tab', { name: 'Macros' });
  await expect(templates).toBeVisible();
  await tabIntoApp(page);
  await expectVisibleFocus(app.getByRole('button', { name: 'How we know' }));
  await page.keyboard.press('Tab');
  // An open window: macros first.
  await expectVisibleFocus(macros);
  await page.keyboard.press('ArrowRight');
  await expectVisibleFocus(templates);
  await page.keyboard.press('Enter');
  await expect(templates).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Tab');
  await expectVisibleFocus(app.getByRole('searchbox', { name: 'Search templates' }));
});

test('the question: Tab stays inside, Escape leaves it, and the focus is where it was', async ({
  page,
}) => {
  const { app, reply } = await openTicket(page, 'closed');
  await openMacros(app);
  const search = app.getByRole('searchbox', { name: 'Search macros' });
  await search.fill('looking into this');
  const apply = app.getByRole('button', { name: `Apply ${FIRST_ANSWER}` });
  await expect(app.locator('[data-macro-id]')).toHaveCount(1);
  // A macro's row: what it would do, its star, "Apply".
  for (const stop of [
    macroRow(app, 301).locator('[aria-expanded]'),
    app.getByRole('button', { name: `Favourite: ${FIRST_ANSWER}` }),
    apply,
  ]) {
    await page.keyboard.press('Tab');
    await expectVisibleFocus(stop);
  }
  await page.keyboard.press('Enter');

  const dialog = app.getByRole('alertdialog', { name: `Apply “${FIRST_ANSWER}”?` });
  await expect(dialog).toBeVisible();
  const buttons = dialog.getByRole('button');
  const inside = () =>
    dialog.evaluate(
      (element) =>
        element.contains(document.activeElement) && document.activeElement !== document.body,
    );
  await expect.poll(inside).toBe(true);
  for (let times = 0; times <= (await buttons.count()); times += 1) {
    await page.keyboard.press('Tab');
    expect(await inside()).toBe(true);
  }
  await dialog.getByRole('button', { name: 'Apply anyway' }).focus();
  await page.keyboard.press('Shift+Tab');
  await expectVisibleFocus(dialog.getByRole('button', { name: 'Choose a template' }));

  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expectVisibleFocus(apply);
  await expect(reply).toHaveValue('');
});

test('“Choose a template” brings the focus to the search', async ({ page }) => {
  const { app } = await openTicket(page, 'closed');
  await openMacros(app);
  await app.getByRole('button', { name: `Apply ${FIRST_ANSWER}` }).press('Enter');
  await app.getByRole('button', { name: 'Choose a template' }).press('Enter');
  await expectVisibleFocus(app.getByRole('searchbox', { name: 'Search templates' }));
});

test('a template from the search to the composer, and back to the list', async ({ page }) => {
  const { app, reply } = await openTicket(page, 'closed');
  const search = app.getByRole('searchbox', { name: 'Search templates' });
  await search.fill('news about your order');
  await expect(app.locator('[data-template-name]')).toHaveCount(1);
  // On by Tab is the way to the filters; the arrow goes straight to what was found.
  await page.keyboard.press('Tab');
  await expectVisibleFocus(app.getByRole('button', { name: 'Filters' }));
  await search.focus();
  await page.keyboard.press('ArrowDown');
  const row = app.getByRole('button', { name: /^Order update/ });
  await expectVisibleFocus(row);
  await page.keyboard.press('Enter');

  await expect(app.getByRole('heading', { name: /^Order update/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expectVisibleFocus(app.getByRole('textbox', { name: 'First name' }));
  await page.keyboard.type('Liv');
  await page.keyboard.press('Tab');
  await expectVisibleFocus(
    app.getByRole('button', { name: 'Put “Olivia” back into “First name”' }),
  );
  await page.keyboard.press('Tab');
  await expectVisibleFocus(app.getByRole('textbox', { name: 'Order' }));
  await page.keyboard.press('Tab');
  await expectVisibleFocus(app.getByRole('button', { name: 'Insert into the reply' }));
  await page.keyboard.press('Enter');
  await expect(reply).toHaveValue(/body_text=\[\[Liv\]\]/);

  // The form has done its work; the keyboard goes on where it is said what is left to do.
  await expect(app.getByRole('heading', { name: /^Order update/ })).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expectVisibleFocus(app.getByRole('button', { name: 'What Olivia will read' }));
});

test('digits, arrows, Home and End lead through the rows; Escape leads back', async ({ page }) => {
  const { app } = await openTicket(page, 'closed');
  await expect(app.locator('[data-template-name]')).toHaveCount(7);
  const pick = (at: number) => app.locator('[data-pick]').nth(at);
  const search = app.getByRole('searchbox', { name: 'Search templates' });
  await search.focus();
  await page.keyboard.press('3');
  await expectVisibleFocus(pick(2));
  await expect(search).toHaveValue('');
  await page.keyboard.press('1');
  await expectVisibleFocus(pick(0));
  await page.keyboard.press('ArrowDown');
  await expectVisibleFocus(pick(1));
  await page.keyboard.press('End');
  await expectVisibleFocus(pick(6));
  await page.keyboard.press('Home');
  await expectVisibleFocus(pick(0));
  await page.keyboard.press('Tab');
  await expectVisibleFocus(app.getByRole('button', { name: 'Favourite' }).first());
  await page.keyboard.press('Escape');
  await expectVisibleFocus(search);
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await expect(app.getByRole('figure')).toBeVisible();
  await page.keyboard.press('Escape');
  await expectVisibleFocus(pick(1));
});

test('Enter in the last field inserts; a field that is wrong gets the focus', async ({ page }) => {
  const { app, reply } = await openTicket(page, 'closed');
  await app.getByRole('button', { name: /^Delivery day/ }).press('Enter');
  await app.getByRole('textbox', { name: 'Day' }).press('Enter');
  await expect(app.getByText('Fill this in.')).toHaveCount(2);
  await expect(app.getByRole('textbox', { name: 'Day' })).toBeFocused();
  await app.getByRole('textbox', { name: 'Day' }).fill('Friday');
  await page.keyboard.press('Enter');
  await expect(app.getByRole('textbox', { name: 'Hours' })).toBeFocused();
  await page.keyboard.type('9 and 11');
  await page.keyboard.press('Enter');
  await expect(reply).toHaveValue(/\[\[9 and 11\]\]/);
});

test('after a button that went with its notice, Tab goes on from there', async ({ page }) => {
  const { app, reply } = await openTicket(page, 'closed');
  await reply.fill('Half an answer');
  await app.getByRole('button', { name: /^Order update/ }).press('Enter');
  await app.getByRole('button', { name: 'Insert into the reply' }).press('Enter');
  await showMore(app);
  await app.getByRole('button', { name: 'Discard' }).press('Enter');
  await expect(app.getByText('Your draft is kept here')).toHaveCount(0);
  // What takes its place, then the tabs.
  await expectVisibleFocus(app.getByRole('button', { name: 'Undo' }));
  await page.keyboard.press('Tab');
  await expectVisibleFocus(app.getByRole('tab', { name: 'Templates' }));
});

test('after “Apply” Tab goes on to the next macro', async ({ page }) => {
  const { app } = await openTicket(page, 'fresh');
  await openMacros(app);
  await app.getByRole('searchbox', { name: 'Search macros' }).fill('workflow');
  await expect(app.locator('[data-macro-id]')).toHaveCount(3);
  await app.getByRole('button', { name: 'Apply Workflow › Escalate' }).press('Enter');
  await expect(app.getByText('“Workflow › Escalate” was applied.')).toBeVisible();
  await page.keyboard.press('Tab');
  await expectVisibleFocus(macroRow(app, 363).locator('[aria-expanded]'));
});
