import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { appUrl, localZendeskUrl } from './address';
import { forgetArrangement } from './open-ticket';

/** What a test may hang on a page to hear of it. */
const HEARD = ['console', 'pageerror', 'request'] as const;
const OFF_THE_PAGE = -1;

/** Leaves a page as a new one would be: blank, nothing listens to it, nothing is stored in its browser. */
async function reset(page: Page): Promise<void> {
  const context = page.context();
  for (const event of HEARD) page.removeAllListeners(event);
  await forgetArrangement(page);
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.goto('about:blank');
  // A pointer that rests where the app will be comes near its tools.
  await page.mouse.move(OFF_THE_PAGE, OFF_THE_PAGE);
  const devTools = await context.newCDPSession(page);
  for (const origin of [localZendeskUrl(), new URL(appUrl('/')).origin]) {
    await devTools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  }
  await devTools.detach();
}

/**
 * Pages that stay open from test to test, one for each kind of browser that the tests ask for: in a page
 * that has its scripts compiled a test takes half as long as in a new one.
 */
export function createKeptPages(browser: Browser) {
  const kept = new Map<string, Page>();
  return {
    /** Lends the page out; whatever is done to it ends with `use`. */
    async lend(options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
      const kind = JSON.stringify(options);
      const page = kept.get(kind) ?? (await (await browser.newContext(options)).newPage());
      kept.set(kind, page);
      await use(page);
      await reset(page);
      if (options.viewport) await page.setViewportSize(options.viewport);
    },
    async close(): Promise<void> {
      for (const page of kept.values()) await page.context().close();
    },
  };
}

export type KeptPages = ReturnType<typeof createKeptPages>;
