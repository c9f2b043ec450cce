import type { Frame, Page } from '@playwright/test';
import { type OpenTicket, openTicket } from './support/open-ticket';
import { screensOf } from './support/screens/all-screens';
import { AREAS } from './support/screens/screen';
import { walkThrough } from './support/screens/walk-through';
import { openPane, paneIn, pickTemplate } from './support/templates';
import { expect, test } from './support/test';

/** WCAG 2.5.8 (AA), and 2.5.5 (AAA) where the agent's hand is on its way to the keyboard, in CSS px. */
const LEAST = 24;
const LEAST_IN_PANE = 44;
const MOST_TABS = 6;

/**
 * What can be pressed and is less than `least` wide or high, in words. A link in a sentence is as high
 * as its line, and what no pointer can reach has no size.
 */
const tooSmall = (frame: Frame, least: number): Promise<string[]> =>
  frame.evaluate(async (px) => {
    // What still grows into its place is not measured on its way.
    const moving = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    await Promise.all(moving.map(({ finished }) => finished.catch(() => {})));
    const pressed = 'button, a[href], input, select, textarea, summary, [role="tab"]';
    return [...document.querySelectorAll<HTMLElement>(pressed)].flatMap((element) => {
      // Garden draws a box for what it hides, and the label is what is pressed.
      const isDrawnByLabel = element.matches('[type="checkbox"], [type="radio"]');
      const isInSentence = element.closest('p, time') !== null;
      if (isDrawnByLabel || isInSentence || !element.checkVisibility()) return [];
      const { width, height } = element.getBoundingClientRect();
      if (width === 0 || (width >= px && height >= px)) return [];
      return [`${element.outerHTML.slice(0, 120)}: ${width} × ${height}`];
    });
  }, least);

/** Tab presses from the app's first stop to the first template. */
async function tabsToFirstTemplate({ page, frame }: OpenTicket): Promise<number> {
  await page.getByRole('button', { name: 'Collapse Reply Window' }).focus();
  await page.keyboard.press('Tab');
  const app = await frame();
  const isThere = () => app.evaluate(() => document.activeElement?.matches('[data-pick]') ?? false);
  let presses = 0;
  while (!(await isThere()) && presses < 30) {
    await page.keyboard.press('Tab');
    presses += 1;
  }
  return presses;
}

for (const area of AREAS.filter((one) => one !== 'failure')) {
  test(`${area}: what can be pressed is at least ${LEAST} px either way`, async ({ page }) => {
    await walkThrough(page, screensOf(area), {}, async ({ frame }, { name }) => {
      expect(await tooSmall(await frame(), LEAST), name).toEqual([]);
    });
  });
}

for (const draft of ['', 'Hi Olivia, I have changed it for you.']) {
  test(`closed, ${draft === '' ? 'nothing' : 'a draft'} in the composer: the first template is at most ${MOST_TABS} Tab presses away`, async ({
    page,
  }) => {
    const ticket = await openTicket(page, 'closed');
    await ticket.reply.fill(draft);
    await expect(ticket.draft).toHaveAttribute(
      'data-draft-verdict',
      draft === '' ? 'not-applicable' : 'window-closed',
    );
    await expect(ticket.app.locator('[data-pick]').first()).toBeVisible();
    expect(await tabsToFirstTemplate(ticket)).toBeLessThanOrEqual(MOST_TABS);
  });
}

const frameOf = async (page: Page): Promise<Frame> => {
  const frame = await (await paneIn(page).elementHandle())?.contentFrame();
  if (!frame) throw new Error('The pane has no frame.');
  return frame;
};

test(`the composer’s pane: at least ${LEAST_IN_PANE} px`, async ({ page }) => {
  await openTicket(page, 'closed');
  const pane = await openPane(page);
  expect(await tooSmall(await frameOf(page), LEAST_IN_PANE)).toEqual([]);
  await pickTemplate(pane, 'Delivery day');
  expect(await tooSmall(await frameOf(page), LEAST_IN_PANE)).toEqual([]);
});
