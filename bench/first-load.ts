import { gzipSync } from 'node:zlib';
import type { Browser, Response } from '@playwright/test';
import { addScript } from './add-script';
import { noteWhenShown } from './note-when-shown';

export interface Load {
  readonly name: string;
  readonly gzipBytes: number;
}

/** Ours are the files of the app's own folder; the SDK is Zendesk's, the clock the local Zendesk's. */
const isOwnFile = (url: string): boolean => /\/app\/.*assets\//.test(new URL(url).pathname);

async function measured(response: Response): Promise<Load> {
  const name = new URL(response.url()).pathname.split('/').at(-1) ?? '';
  return { name, gzipBytes: gzipSync(await response.body(), { level: 9 }).length };
}

/**
 * The app's own files that were asked for before `shown` was painted, gzipped as hard as a server
 * may, and those that followed within two seconds.
 */
export async function loadedFiles(
  browser: Browser,
  url: string,
  shown: string,
): Promise<{ first: Load[]; later: Load[] }> {
  const page = await browser.newPage();
  await addScript(page, noteWhenShown, shown);
  const responses: Response[] = [];
  page.on('response', (response) => {
    if (isOwnFile(response.url())) responses.push(response);
  });
  await page.goto(`${url}?scenario=fresh`);
  const root = page.frameLocator('iframe').first().locator('html[data-shown-after-ms]');
  await root.waitFor({ state: 'attached' });
  await page.waitForTimeout(2_000);
  // Both times count from the frame's own start.
  const late = await root.evaluate((html) =>
    performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime > Number(html.dataset.shownAfterMs))
      .map(({ name }) => name),
  );
  const first = responses.filter((response) => !late.includes(response.url()));
  const later = responses.filter((response) => late.includes(response.url()));
  const loads = {
    first: await Promise.all(first.map(measured)),
    later: await Promise.all(later.map(measured)),
  };
  await page.close();
  return loads;
}

export const total = (loads: readonly Load[]): number =>
  loads.reduce((sum, { gzipBytes }) => sum + gzipBytes, 0);
