import type { Page } from '@playwright/test';
import { passTime } from './clock';

/** The longest that the app waits for an answer. */
const PATIENCE_MS = 15_000;

/** Waits until a request was left without an answer, then lets the app's patience with it run out. */
export async function runOutOfPatience(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    window.localZendesk.host.wire.some(({ label }) => label.startsWith('no answer to GET')),
  );
  await passTime(page, PATIENCE_MS);
}
