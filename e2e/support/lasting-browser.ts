import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { testInNewPage } from './test';

/** An agent's everyday browser: not the private window of the other tests, which denies frames storage. */
const PREFERENCES = { profile: { block_third_party_cookies: false, cookie_controls_mode: 0 } };

/** The test in a browser with a profile of its own, in which an app may store something. */
export const test = testInNewPage.extend({
  context: async ({ launchOptions, viewport, locale, timezoneId }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'reply-window-profile-'));
    mkdirSync(join(folder, 'Default'));
    writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(PREFERENCES));
    const context = await chromium.launchPersistentContext(folder, {
      ...launchOptions,
      viewport,
      ...(locale !== undefined && { locale }),
      ...(timezoneId !== undefined && { timezoneId }),
    });
    await use(context);
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  },
});

export { expect } from './test';
