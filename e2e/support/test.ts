import { test as base, expect, type Page } from '@playwright/test';
import './local-zendesk-window';
import { createKeptPages, type KeptPages } from './kept-pages';

interface Troubles {
  /** Errors of the console that a test brings about itself. All others fail it. */
  expectedErrors: readonly RegExp[];
  troubles: readonly string[];
}

/** Collects what no user should ever cause: uncaught errors and rejections, errors in the console. */
export function watchForTroubles(page: Page): string[] {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  return troubles;
}

/**
 * Playwright's test in a page and a browser of its own. Like every test here it fails on any uncaught
 * error, and on any error or policy violation in the console.
 */
export const testInNewPage = base.extend<Troubles>({
  expectedErrors: [[], { option: true }],
  troubles: [
    async ({ page, expectedErrors }, use) => {
      const troubles = watchForTroubles(page);
      await use(troubles);
      expect(troubles.filter((text) => !expectedErrors.some((known) => known.test(text)))).toEqual(
        [],
      );
    },
    { auto: true },
  ],
});

/** The same in a page that was used before, and looks like a new one. */
export const test = testInNewPage.extend<object, { keptPages: KeptPages }>({
  keptPages: [
    async ({ browser }, use) => {
      const pages = createKeptPages(browser);
      await use(pages);
      await pages.close();
    },
    { scope: 'worker' },
  ],
  page: ({ keptPages, viewport, locale, timezoneId }, use) =>
    keptPages.lend(
      {
        viewport,
        // Halfway between two looks nothing can be judged, and drawing the way there takes a fifth of the time.
        reducedMotion: 'reduce',
        ...(locale !== undefined && { locale }),
        ...(timezoneId !== undefined && { timezoneId }),
      },
      use,
    ),
  context: ({ page }, use) => use(page.context()),
});

export { expect };
