import type { Browser, Frame, Page } from '@playwright/test';
import { addScript } from './add-script';
import { median } from './median';
import { SUNSHINE_KEY, withSettings } from './requests';

const SLOW_DOWN = 4;
const ROUNDS = 5;

export interface PickerBench {
  /** From the click on the picker's tab to the picture with it: the list is kept while it is hidden. */
  readonly openMs: number;
  /** The same for the way back from a template's form. */
  readonly backMs: number;
  /** From a letter in the search to the picture with what it found: the median and the worst. */
  readonly letterMs: number;
  readonly worstLetterMs: number;
  /** From the click on a template to its form. */
  readonly pickMs: number;
}

/**
 * Notes in each frame how long it takes from a key or a click until nothing is drawn any more: the
 * list follows a key in a drawing of its own, so the last picture within a short while counts.
 */
function noteDrawings(): void {
  const drawings: number[] = [];
  Object.assign(window, { drawings });
  let from = 0;
  let at = -1;
  const painted = () => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      if (at >= 0) drawings[at] = performance.now() - from;
    };
    port2.postMessage(null);
  };
  const begin = () => {
    from = performance.now();
    at = drawings.length;
    drawings.push(0);
    requestAnimationFrame(painted);
  };
  window.addEventListener('keydown', begin, true);
  window.addEventListener('click', begin, true);
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver(() => requestAnimationFrame(painted)).observe(document.body, {
      childList: true,
      subtree: true,
    });
  });
}

/** What came of the last key or click. */
async function lastDrawing(frame: Frame): Promise<number> {
  const drawing = await frame.evaluate(() =>
    (window as unknown as { drawings: number[] }).drawings.at(-1),
  );
  if (drawing === undefined) throw new Error('nothing was pressed');
  return drawing;
}

async function slowDown(page: Page, frame: Frame, rate: number): Promise<void> {
  const context = page.context();
  // The app's frame may have a process of its own, or share the page's.
  const session = await context.newCDPSession(frame).catch(() => context.newCDPSession(page));
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** How an agent with 1,000 templates fares on a computer four times as slow. */
export async function pickerBench(browser: Browser, url: string): Promise<PickerBench> {
  const page = await browser.newPage();
  await addScript(page, noteDrawings, '');
  await page.addInitScript(withSettings, SUNSHINE_KEY);
  await page.goto(`${url}?scenario=many-templates&bench=closed`);
  const frame = await appFrame(page);
  const picks = frame.locator('[data-pick]');
  await picks.nth(29).waitFor();
  // Until the search has its index, which is built between the drawings.
  await page.waitForTimeout(2_000);
  await slowDown(page, frame, SLOW_DOWN);
  const settle = () => page.waitForTimeout(600);

  const letters: number[] = [];
  const search = frame.getByRole('searchbox', { name: 'Search templates' });
  for (const letter of 'refund') {
    await search.press(letter);
    await settle();
    letters.push(await lastDrawing(frame));
  }
  await search.press('Escape');
  await settle();

  const picked: number[] = [];
  const back: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await picks.nth(round).click();
    await settle();
    picked.push(await lastDrawing(frame));
    await frame.getByRole('button', { name: 'All templates' }).click();
    await settle();
    back.push(await lastDrawing(frame));
  }

  const opened: number[] = [];
  const tab = (name: string) => frame.getByRole('tab', { name }).click();
  for (let round = 0; round < ROUNDS; round += 1) {
    await tab('Macros');
    await settle();
    await tab('Templates');
    await settle();
    opened.push(await lastDrawing(frame));
  }
  await page.close();
  return {
    openMs: median(opened),
    backMs: median(back),
    letterMs: median(letters),
    worstLetterMs: Math.max(...letters),
    pickMs: median(picked),
  };
}

/** Once it shows the account's own templates. */
async function appFrame(page: Page): Promise<Frame> {
  const app = page.frameLocator('iframe').first();
  await app.locator('[data-template-name^="order_"]').first().waitFor();
  const frame = await (await page.locator('iframe').first().elementHandle())?.contentFrame();
  if (!frame) throw new Error('the ticket has no app frame');
  return frame;
}
