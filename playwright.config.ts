import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser/find-browser';
import { launchOptions } from './scripts/browser/launch-options';

const browser = findBrowser();

/** A page of a test lives for seconds: optimising pays only for code that runs very often. */
const OPTIMISE_LATE = '--js-flags=--no-maglev,--interrupt-budget=1000000';

/** The built app in a real browser, inside the local Zendesk. `npm test` sees to browser and build. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'build/e2e',
  fullyParallel: true,
  // One more than the cores that they were measured on: with four they hinder each other, by a tenth.
  workers: 3,
  // Walks through all screens of an area take their time on a busy machine.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  globalSetup: './e2e/start-local-zendesk.ts',
  use: {
    viewport: { width: 1440, height: 1200 },
    locale: 'en-US',
    timezoneId: 'Europe/Berlin',
    // Of what fails, `npm test` takes a trace in a second run: one kept of all costs a third of the time.
    trace: 'off',
    ...(browser && { launchOptions: launchOptions(browser, [OPTIMISE_LATE]) }),
  },
});
