import type { Page } from '@playwright/test';

/**
 * Runs a function of ours in every frame before the frame's own scripts. The loader that runs this
 * bench names functions through a helper, which the page then needs too.
 */
export async function addScript(
  page: Page,
  script: (selector: string) => void,
  selector: string,
): Promise<void> {
  await page.addInitScript({ content: 'globalThis.__name ??= (value) => value;' });
  await page.addInitScript(script, selector);
}
