import type { Page } from '@playwright/test';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** What the bench's buttons do, for tests that need many steps or a length of their own. */
export const passTime = (page: Page, ms: number): Promise<void> =>
  page.evaluate((by) => window.localZendesk.world.passTime(by), ms);

/** The time that the ticket lives in. */
export const virtualNow = (page: Page): Promise<number> =>
  page.evaluate(() => window.localZendesk.world.now());
