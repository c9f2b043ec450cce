import type { Browser, BrowserContext } from '@playwright/test';
import { addScript } from './add-script';
import { median } from './median';
import { noteWhenShown } from './note-when-shown';

export interface StartTime {
  readonly coldMs: number;
  readonly warmMs: number;
}

/** One app in its own local Zendesk, and what shows that its first screen is up. */
export interface Contender {
  readonly url: string;
  readonly shown: string;
}

async function startOnce(context: BrowserContext, { url, shown }: Contender): Promise<number> {
  const page = await context.newPage();
  await addScript(page, noteWhenShown, shown);
  await page.goto(`${url}?scenario=fresh&bench=closed`);
  const root = page.frameLocator('iframe').first().locator('html[data-shown-after-ms]');
  await root.waitFor({ state: 'attached' });
  const time = Number(await root.getAttribute('data-shown-after-ms'));
  await page.close();
  return time;
}

/**
 * Cold and warm starts of the contenders in turn, so that a slow moment of the machine meets all of
 * them: medians of `rounds` rounds. Cold is a browser that never saw the app, warm its second visit.
 */
export async function startTimes(
  browser: Browser,
  contenders: readonly Contender[],
  rounds: number,
): Promise<StartTime[]> {
  const times = contenders.map(() => ({ cold: [] as number[], warm: [] as number[] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, contender] of contenders.entries()) {
      const context = await browser.newContext();
      times[index]?.cold.push(await startOnce(context, contender));
      times[index]?.warm.push(await startOnce(context, contender));
      await context.close();
    }
  }
  return times.map(({ cold, warm }) => ({ coldMs: median(cold), warmMs: median(warm) }));
}
