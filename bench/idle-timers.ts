import type { Browser } from '@playwright/test';
import { addScript } from './add-script';

/** Counts, in every frame, the timers and animation frames that its scripts ask for. */
function countTimers(): void {
  const counter = window as unknown as { timersSet: number };
  counter.timersSet = 0;
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame'] as const) {
    const original = window[name] as (...args: unknown[]) => unknown;
    Object.assign(window, {
      [name]: (...args: unknown[]) => {
        counter.timersSet += 1;
        return original.apply(window, args);
      },
    });
  }
}

/** How many timers the app sets within `forMs` in a ticket tab that the agent has left. */
export async function timersWhileInactive(
  browser: Browser,
  url: string,
  forMs: number,
): Promise<number> {
  const page = await browser.newPage();
  await addScript(page, countTimers, '');
  await page.goto(`${url}?scenario=tour&bench=closed`);
  const handle = await page.locator('iframe').first().elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('the first ticket has no app frame');
  await frame.waitForSelector('[role="tablist"]');
  await page.getByRole('tab', { name: /#1002/ }).click();
  await page.waitForTimeout(2_000);
  const read = () => frame.evaluate(() => (window as unknown as { timersSet: number }).timersSet);
  const before = await read();
  await page.waitForTimeout(forMs);
  const set = (await read()) - before;
  await page.close();
  return set;
}
