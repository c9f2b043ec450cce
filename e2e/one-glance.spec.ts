import type { FrameLocator } from '@playwright/test';
import { openTicket, waitUntilLoaded } from './support/open-ticket';
import { expect, test } from './support/test';

/** What an agent sees above the tools: each word, without what only a screen reader hears. */
const wordsAbove = (app: FrameLocator): Promise<string[]> =>
  app.getByRole('main').evaluate((main) => {
    const tabs = main.querySelector('[role="tablist"]')?.getBoundingClientRect().top ?? 0;
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || element.closest('.visually-hidden, [hidden], [role="tablist"]')) continue;
      if (element.getBoundingClientRect().top >= tabs) continue;
      words.push(
        ...(node.textContent ?? '').split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)),
      );
    }
    return words;
  });

/** Where the rows of templates that can be picked begin and end, by the app's own top. */
const rowsOf = (app: FrameLocator): Promise<{ top: number; bottom: number }[]> =>
  app.locator('[data-template-name]').evaluateAll((rows) =>
    rows.map((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return { top, bottom };
    }),
  );

/** The tray at its narrowest, as high as a small screen has it. */
const TRAY = { width: 320, height: 700 };

test('open: a headline, one quiet line, and the tools', async ({ page }) => {
  const { app, draft } = await openTicket(page, 'fresh');
  await expect(app.getByRole('tab', { selected: true })).toHaveText('Macros');
  expect((await wordsAbove(app)).length).toBeLessThanOrEqual(15);
  await expect(app.locator('[data-notice]')).toHaveCount(0);
  await expect(draft).toBeEmpty();
});

test('open, and the agent writes: not a word more', async ({ page }) => {
  const { app, draft, reply } = await openTicket(page, 'fresh');
  const before = await wordsAbove(app);
  await reply.fill('Hallo Lena');
  await expect(draft).toHaveAttribute('data-draft-verdict', 'deliverable');
  await expect(draft).toBeEmpty();
  expect(await wordsAbove(app)).toHaveLength(before.length);
});

for (const [what, text, most] of [
  ['closed', '', 25],
  ['closed, with a draft', 'Hi Olivia, I have changed it for you.', 35],
] as const) {
  test(`${what}: at most ${most} words, then at once the templates`, async ({ page }) => {
    const ticket = await openTicket(page, 'closed');
    const { app, draft, reply } = ticket;
    await waitUntilLoaded(ticket);
    if (text !== '') {
      await reply.fill(text);
      await expect(draft).toHaveAttribute('data-draft-verdict', 'window-closed');
    }
    await expect(app.locator('[data-notice]')).toHaveCount(1);
    const words = await wordsAbove(app);
    expect(words.length, words.join(' ')).toBeLessThanOrEqual(most);
    expect(words.filter((word) => word === 'Olivia').length).toBeLessThanOrEqual(2);
    await expect(app.getByRole('tab', { selected: true })).toHaveText('Templates');
    const rows = await rowsOf(app);
    expect(rows[0]?.top).toBeLessThanOrEqual(300);
    const inSight = rows.filter(({ top }) => top < TRAY.height - 24);
    expect(inSight.length).toBeGreaterThanOrEqual(5);
    const { width, needed } = await (await ticket.frame()).evaluate(() => ({
      width: document.documentElement.clientWidth,
      needed: document.documentElement.scrollWidth,
    }));
    expect(width).toBe(TRAY.width);
    expect(needed).toBeLessThanOrEqual(width);
  });
}

test('no sentence stands twice on the screen', async ({ page }) => {
  const ticket = await openTicket(page, 'closed');
  await waitUntilLoaded(ticket);
  await ticket.reply.fill('Hi Olivia');
  await expect(ticket.app.locator('[data-notice="draft"]')).toBeVisible();
  const said = await ticket.app.getByRole('main').evaluate((main) =>
    [...main.querySelectorAll('p')]
      .filter((one) => one.checkVisibility() && !one.closest('.visually-hidden, ul'))
      .map((one) => one.textContent ?? '')
      .filter((text) => text !== ''),
  );
  expect(said).toEqual([...new Set(said)]);
});

test('from the head by keyboard: at most six presses of Tab to the first template', async ({
  page,
}) => {
  const ticket = await openTicket(page, 'closed');
  await waitUntilLoaded(ticket);
  await ticket.app.getByRole('button', { name: 'Hide' }).click();
  await page.getByRole('button', { name: 'Collapse Reply Window' }).focus();
  await page.keyboard.press('Tab');
  const first = ticket.app.locator('[data-pick]').first();
  let presses = 0;
  while (!(await first.evaluate((one) => one === document.activeElement)) && presses < 12) {
    await page.keyboard.press('Tab');
    presses += 1;
  }
  expect(presses).toBeLessThanOrEqual(6);
});

test('inserted: the form closes and one line says what is left to do; sent: the list folds', async ({
  page,
}) => {
  const { app, reply, replyWindow, composer } = await openTicket(page, 'closed');
  await app.getByRole('button', { name: /^Order update/ }).click();
  await app.getByRole('button', { name: 'Insert into the reply' }).click();
  await expect(reply).toHaveValue(/template=\[\[order_update\]\]/);
  await expect(app.locator('[data-notice="draft-ready"]')).toContainText('Press Send');
  await expect(app.locator('[data-template-name]').first()).toBeVisible();
  await composer.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(replyWindow.getByText('Waiting for Olivia')).toBeVisible();
  await expect(replyWindow).toHaveAttribute('data-window-state', 'closed');
  await expect(replyWindow.locator('time')).toHaveCount(1);
  await expect(app.locator('[data-template-name]')).toHaveCount(0);
  await app.getByRole('button', { name: 'Send another template…' }).click();
  await expect(app.locator('[data-template-name]').first()).toBeVisible();
});

test('the composer’s pane closes once a template is in the reply', async ({ page }) => {
  const { reply } = await openTicket(page, 'closed');
  const pane = page.locator('iframe[title="Reply Window: composer"]');
  await page
    .getByRole('region', { name: 'Composer' })
    .getByRole('button', { name: 'Reply Window' })
    .click();
  await pane
    .contentFrame()
    .getByRole('button', { name: /^Order update/ })
    .click();
  await pane.contentFrame().getByRole('button', { name: 'Insert into the reply' }).click();
  await expect(reply).toHaveValue(/template=\[\[order_update\]\]/);
  await expect(pane).toBeHidden();
});
