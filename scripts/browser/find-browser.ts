import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Chromium without a window: the same engine, started and drawn in two thirds of the time. */
const SHELLS = ['/usr/bin/chromium-headless-shell', '/usr/lib/chromium/chromium-headless-shell'];

const BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where Playwright puts its Chromium; the path is known before the file exists. */
function downloadedBrowser(): string[] {
  try {
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

/** The shell that Playwright downloads beside it: `chromium-1255/…` and `chromium_headless_shell-1255/…`. */
function downloadedShell(browser: string): string[] {
  const revision = /chromium-(\d+)/.exec(browser)?.[1];
  const folder = join(dirname(dirname(dirname(browser))), `chromium_headless_shell-${revision}`);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /headless[-_]shell(\.exe)?$/.test(path))
    .map((path) => join(folder, path));
}

/** The path of a Chrome or Chromium on this machine (`CHROME_PATH` first, then a shell), or null. */
export function findBrowser(): string | null {
  const given = process.env.CHROME_PATH;
  const downloaded = downloadedBrowser();
  const candidates = [
    ...(given ? [given] : []),
    ...downloaded.flatMap(downloadedShell),
    ...SHELLS,
    ...downloaded,
    ...BROWSERS,
  ];
  return candidates.find((path) => existsSync(path)) ?? null;
}
