/* Draws assets/logo.png (320 × 320) and assets/logo-small.png (128 × 128), which Zendesk asks for. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../browser/ensure-browser';
import { launchOptions } from '../browser/launch-options';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const svg = readFileSync(here('./logo.svg'), 'utf8');

const browser = await chromium.launch(launchOptions(await ensureBrowser()));
for (const [name, size] of [
  ['logo', 320],
  ['logo-small', 128],
] as const) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  await page.screenshot({ path: here(`../../assets/${name}.png`), omitBackground: true });
}
await browser.close();
