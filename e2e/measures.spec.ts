import type { Frame, Page } from '@playwright/test';
import { type OpenTicket, openTicket } from './support/open-ticket';
import { openPane, paneIn, pickTemplate } from './support/templates';
import { expect, test } from './support/test';
import { tooSmall } from './support/too-small';

/** WCAG 2.5.5 (AAA), where the agent's hand is on its way to the keyboard, in CSS px. */
const LEAST_IN_PANE = 44;
const MOST_TABS = 6;

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
