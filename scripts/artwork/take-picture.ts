/* Takes docs/reply-window.png, the README's picture, from the local Zendesk. Needs a built dist/. */
import { chromium } from '@playwright/test';
import { startSimulator } from '../../simulator/server/start';
import { ensureBrowser } from '../browser/ensure-browser';
import { launchOptions } from '../browser/launch-options';

const simulator = await startSimulator({
  port: 0,
  appFolder: 'dist',
  settingsFile: 'demo/settings.json',
});
const browser = await chromium.launch(launchOptions(await ensureBrowser()));
const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
await page.goto(`${simulator.url}?scenario=tour&bench=closed`);
await page.getByRole('tab', { name: /#1004/ }).click();
await page.getByRole('textbox', { name: 'Reply' }).fill('Hi Olivia, we have changed it for you.');
const app = page.frameLocator('iframe[title="Reply Window"]:visible');
await app.locator('[data-draft-verdict="window-closed"]').waitFor();
await app
  .getByRole('textbox', { name: 'Search templates' })
  .or(app.getByRole('searchbox'))
  .first()
  .waitFor();
await app.locator('[data-template-name]').first().waitFor();
// Until nothing is looked up any more.
await app.getByText('Not exact without a Sunshine Conversations key.').waitFor();
await page.screenshot({ path: 'docs/reply-window.png' });
await browser.close();
await simulator.close();
