import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const CANDIDATES = [
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

/** Playwright's own download, if it is there; its path is known before the file exists. */
function downloaded(): string[] {
  try {
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

/** The path of a Chrome or Chromium on this machine (`CHROME_PATH` first), or null. */
export function findBrowser(): string | null {
  const given = process.env.CHROME_PATH;
  return [...(given ? [given] : []), ...downloaded(), ...CANDIDATES].find(existsSync) ?? null;
}
