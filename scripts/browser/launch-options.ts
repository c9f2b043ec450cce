import type { LaunchOptions } from '@playwright/test';

/** How every script and test here starts the browser. Root, as in a container, has no sandbox. */
export const launchOptions = (
  executablePath: string,
  more: readonly string[] = [],
): LaunchOptions => ({
  executablePath,
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...more,
  ],
});
