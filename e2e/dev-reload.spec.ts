import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Simulator, startSimulator } from '../simulator/server/start';
import { expect, testInNewPage as test } from './support/test';

let folder: string;
let simulator: Simulator;

/** As `npm run dev` has it, on a build of its own. */
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dev-'));
  await cp('dist', folder, { recursive: true });
  simulator = await startSimulator({
    port: 0,
    appFolder: folder,
    settingsFile: 'demo/settings.json',
    isLive: true,
  });
});
test.afterEach(async ({ page }) => {
  // A page that is left alone with its server gone would miss files.
  await page.close();
  await simulator.close();
  await rm(folder, { recursive: true });
});

/** A build in which one text of the app reads otherwise. */
async function build(from: string, to: string): Promise<void> {
  const assets = join(folder, 'assets');
  let changed = 0;
  for (const name of await readdir(assets)) {
    if (!name.endsWith('.js')) continue;
    const source = await readFile(join(assets, name), 'utf8');
    if (!source.includes(from)) continue;
    await writeFile(join(assets, name), source.replaceAll(from, to));
    changed += 1;
  }
  expect(changed).toBeGreaterThan(0);
  simulator.reloadApp();
}

test('after a build the app is loaded anew; ticket, draft and scenario stay', async ({ page }) => {
  await page.goto(`${simulator.url}/?scenario=second-ticket`);
  const app = page.getByRole('region', { name: 'Apps' }).locator('iframe:visible').contentFrame();
  const reply = page
    .getByRole('region', { name: 'Composer' })
    .getByRole('textbox', { name: 'Reply' });
  await page.getByRole('tab', { name: /#1014\b/ }).click();
  await expect(app.locator('[data-sidebar="ready"]')).toBeVisible();
  await reply.fill('Half an answer');
  await expect(app.getByRole('tab', { name: 'Templates' })).toBeVisible();

  await build('"Templates"', '"Forms of words"');
  await expect(app.getByRole('tab', { name: 'Forms of words' })).toBeVisible();
  await expect(reply).toHaveValue('Half an answer');
  await expect(page.getByRole('tab', { name: /#1014\b/ })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('combobox', { name: 'Scenario' })).toHaveValue('second-ticket');
});
