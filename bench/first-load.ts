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
 * The app's own files that the page itself names, gzipped as hard as a server may: what `shown` waits
 * for. And those that came beside it or within two seconds after it: preloads, chunks, languages.
 */
export async function loadedFiles(
  browser: Browser,
  url: string,
  shown: string,
): Promise<{ answer: Load[]; later: Load[] }> {
  const page = await browser.newPage();
  await addScript(page, noteWhenShown, shown);
  const responses: Response[] = [];
  page.on('response', (response) => {
    // The clock is proved by a HEAD of an own file, which has no body.
    if (isOwnFile(response.url()) && response.request().method() === 'GET')
      responses.push(response);
  });
  await page.goto(`${url}?scenario=fresh`);
  const root = page.frameLocator('iframe').first().locator('html[data-shown-after-ms]');
  await root.waitFor({ state: 'attached' });
  await page.waitForTimeout(2_000);
  const frame = responses.find((one) => one.request().resourceType() === 'document');
  const html = (await frame?.text()) ?? '';
  const named = [
    ...html.matchAll(/<(?:script|link rel="?stylesheet"?)[^>]*(?:src|href)=["']?([^"'\s>]+)/g),
  ]
    .map(([, address]) => new URL(String(address), frame?.url()).href)
    .concat(frame?.url() ?? []);
  const isNamed = (url: string) => named.includes(url);
  const loads = {
    answer: await Promise.all(responses.filter((one) => isNamed(one.url())).map(measured)),
    later: await Promise.all(responses.filter((one) => !isNamed(one.url())).map(measured)),
  };
  await page.close();
  return loads;
}

export const total = (loads: readonly Load[]): number =>
  loads.reduce((sum, { gzipBytes }) => sum + gzipBytes, 0);
