import type { Frame, Page } from '@playwright/test';
import { explain } from './support/glance';
import { type OpenTicket, openTicket, waitUntilLoaded } from './support/open-ticket';
import { pickTemplate } from './support/templates';
import { expect, test } from './support/test';

/**
 * What a tray of 320 px has left at 200 %, in CSS px: a zoomed frame is laid out like one that is as
 * much narrower (WCAG 1.4.10), so its width alone is changed.
 */
const ZOOMED_PX = 160;

const zoomIn = (page: Page): Promise<void> =>
  page
    .getByRole('region', { name: 'Apps' })
    .locator('iframe:visible')
    .evaluate(
      (frame, px) => frame.style.setProperty('inline-size', `${px}px`, 'important'),
      ZOOMED_PX,
    );

/** Texts that reach out of the frame, or that something around them cuts off, in words. Excerpts say so by dots. */
const cutOff = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const isExcerpt = (style: CSSStyleDeclaration) =>
      style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const element = node.parentElement;
      if (text === '' || !element?.checkVisibility({ visibilityProperty: true })) continue;
      if (element.closest('.visually-hidden, [aria-hidden="true"], script, style')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
      const reachesOut = (from: number, to: number) =>
        rects.some(({ left, right }) => left < from - 1 || right > to + 1);
      let isCut = reachesOut(0, window.innerWidth);
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
        const style = getComputedStyle(at);
        const { left, right, width } = at.getBoundingClientRect();
        // Nothing but a screen reader sees what is a pixel wide.
        if (isExcerpt(style) || width <= 1) {
          isCut = false;
          break;
        }
        if (style.overflowX === 'hidden' || style.overflowX === 'clip') {
          isCut ||= reachesOut(left, right);
        }
      }
      if (isCut) found.add(text);
    }
    return [...found];
  });

async function expectWhole(ticket: OpenTicket): Promise<void> {
  const frame = await ticket.frame();
  await expect.poll(() => frame.evaluate(() => window.innerWidth)).toBe(ZOOMED_PX);
  await expect.poll(() => cutOff(frame)).toEqual([]);
  const needed = await frame.evaluate(() => document.documentElement.scrollWidth);
  expect(needed).toBeLessThanOrEqual(ZOOMED_PX);
}

const SCREENS: Readonly<Record<string, (ticket: OpenTicket) => Promise<void>>> = {
  'the list': waitUntilLoaded,
  'a template’s form': ({ app }) => pickTemplate(app, 'Delivery day'),
  'how we know': ({ replyWindow }) => explain(replyWindow),
  async 'a notice'({ app, reply }) {
    await reply.fill('Hi Olivia, I have changed it for you.');
    await expect(app.locator('[data-notice="draft"]')).toBeVisible();
  },
};

for (const [name, go] of Object.entries(SCREENS)) {
  test(`320 px at 200 %, ${name}: nothing is cut off, and nothing scrolls sideways`, async ({
    page,
  }) => {
    const ticket = await openTicket(page, 'closed');
    await waitUntilLoaded(ticket);
    await zoomIn(page);
    await go(ticket);
    await expectWhole(ticket);
  });
}

test('what is cut off is found', async ({ page }) => {
  const ticket = await openTicket(page, 'closed');
  await zoomIn(page);
  const frame = await ticket.frame();
  await frame.evaluate(() => {
    document
      .querySelector('main')
      ?.insertAdjacentHTML(
        'beforeend',
        '<p style="width: 40px; overflow: hidden; white-space: nowrap">Cut off by its box</p>' +
          '<p style="width: 400px; white-space: nowrap">Reaches far out of the frame</p>',
      );
  });
  await expect
    .poll(() => cutOff(frame))
    .toEqual(['Cut off by its box', 'Reaches far out of the frame']);
});
