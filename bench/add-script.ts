import type { Page } from '@playwright/test';

/** The loader that runs this bench names functions through a helper, which the page then needs too. */
export const NAMING = { content: 'globalThis.__name ??= (value) => value;' };

/** Runs a function of ours in every frame before the frame's own scripts. */
export async function addScript(
  page: Page,
  script: (selector: string) => void,
  selector: string,
): Promise<void> {
  await page.addInitScript(NAMING);
  await page.addInitScript(script, selector);
}
