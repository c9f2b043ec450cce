import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser';
import { launchOptions } from './launch-options';

const HOW =
  'Install one with `npx playwright install --with-deps chromium`, or set CHROME_PATH to a Chrome or Chromium of your own.';

const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

const isRootOnDebian = (): boolean => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** A download without the system's libraries is a file that does not start. */
async function starts(path: string): Promise<boolean> {
  try {
    const browser = await chromium.launch(launchOptions(path));
    await browser.close();
    return true;
  } catch (error) {
    console.log(`${path} does not start: ${(error as Error).message.split('\n')[0]}`);
    return false;
  }
}

async function usable(): Promise<string | null> {
  const found = findBrowser();
  return found && (await starts(found)) ? found : null;
}

/**
 * A browser for the tests: the one on this machine, else Debian's package when root on Debian, else
 * Playwright's own download. Throws with the exact command to run where none of that starts: the
 * browser tests are never skipped.
 */
export async function ensureBrowser(): Promise<string> {
  const found = await usable();
  if (found) return found;
  console.log('No Chrome or Chromium that starts: installing one.');
  if (isRootOnDebian() && run('apt-get', ['update', '-qq'])) {
    // An older Debian has no shell of its own: then the whole browser.
    for (const name of ['chromium-headless-shell', 'chromium']) {
      const isInstalled = run('apt-get', ['install', '-y', '-qq', name]);
      const installed = isInstalled ? await usable() : null;
      if (installed) return installed;
    }
  }
  run('npx', ['playwright', 'install', 'chromium']);
  const fetched = await usable();
  if (fetched) return fetched;
  throw new Error(`There is no Chrome or Chromium for the browser tests. ${HOW}`);
}
