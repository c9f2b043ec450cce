import { test as base, expect, type Page } from '@playwright/test';
import './local-zendesk-window';

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

/** Playwright's test; it fails on any uncaught error, and on any error or policy violation in the console. */
export const test = base.extend<Troubles>({
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

export { expect };
