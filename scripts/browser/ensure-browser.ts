import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser';

const HOW =
  'Install one with `npx playwright install --with-deps chromium`, or set CHROME_PATH to a Chrome or Chromium of your own.';

const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

const isRootOnDebian = (): boolean => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/**
 * A browser for the tests: the one on this machine, else Playwright's own download, else Debian's
 * package when root on Debian. Throws with the exact command to run where none of that works: the
 * browser tests are never skipped.
 */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  console.log('No Chrome or Chromium found: installing one.');
  if (isRootOnDebian()) {
    if (run('apt-get', ['update', '-qq'])) run('apt-get', ['install', '-y', '-qq', 'chromium']);
  }
  const installed = findBrowser();
  if (installed) return installed;
  run('npx', ['playwright', 'install', 'chromium']);
  const fetched = findBrowser();
  if (fetched) return fetched;
  throw new Error(`There is no Chrome or Chromium for the browser tests. ${HOW}`);
}
