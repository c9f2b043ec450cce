/*
 * `npm run gallery`: draws every screen of the built app in the local Zendesk into build/gallery/, one
 * page to look through. `npm run gallery -- templates` draws one area only; `npm run gallery -- --docs`
 * draws the pictures of README and guides instead.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { ADDRESS_VARIABLE } from '../../e2e/support/address';
import { SCREENS } from '../../e2e/support/screens/all-screens';
import { startSimulator } from '../../simulator/server/start';
import { ensureBrowser } from '../browser/ensure-browser';
import { launchOptions } from '../browser/launch-options';
import { DOCS_FOLDER, DOCS_PICTURES, PAGE_PICTURES } from './docs-pictures';
import { drawApp, drawTray, reachScreen } from './draw-screen';
import { type Drawn, galleryPage } from './gallery-page';
import { MODES } from './modes';
import { drawPage, PAGE_MODES, PAGE_SCREENS } from './page-screens';

const FOLDER = 'build/gallery';
const IN_LIGHT = MODES[0];
const LATE = 'Hi Olivia, we have changed it for you.';

const newPage = (browser: Browser, height: number): Promise<Page> =>
  browser.newPage({ viewport: { width: 1440, height }, timezoneId: 'Europe/Berlin' });

async function drawGallery(browser: Browser, area?: string): Promise<void> {
  const screens = SCREENS.filter((screen) => area === undefined || screen.area === area);
  const pageScreens = PAGE_SCREENS.filter((screen) => area === undefined || screen.area === area);
  if (screens.length + pageScreens.length === 0) {
    const areas = [...new Set([...SCREENS, ...PAGE_SCREENS].map((screen) => screen.area))];
    console.error(`No screen is about “${area}”. There are: ${areas.join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const drawn: Drawn[] = [];
  const add = async (
    one: Omit<Drawn, 'file'>,
    draw: (page: Page, path: string) => Promise<unknown>,
  ) => {
    const file = `${drawn.length + 1}.png`;
    const page = await newPage(browser, 1000);
    const reached = await draw(page, `${FOLDER}/${file}`).then(
      () => true,
      (error: unknown) => {
        console.error(`${one.screen}, ${one.mode}: ${String(error).split('\n')[0]}`);
        process.exitCode = 1;
        return false;
      },
    );
    drawn.push({ ...one, file: reached ? file : null });
    await page.close();
    writeFileSync(`${FOLDER}/index.html`, galleryPage(drawn));
  };
  for (const screen of screens) {
    for (const mode of MODES) {
      await add({ area: screen.area, screen: screen.name, mode: mode.name }, (page, path) =>
        reachScreen(page, screen, mode).then(() => drawTray(page, path)),
      );
    }
  }
  for (const screen of pageScreens) {
    for (const mode of PAGE_MODES) {
      await add({ area: screen.area, screen: screen.name, mode: mode.name }, (page, path) =>
        drawPage(page, screen, mode, path),
      );
    }
  }
  console.log(`${drawn.length} pictures: ${FOLDER}/index.html`);
}

async function drawDocs(browser: Browser, url: string): Promise<void> {
  mkdirSync(DOCS_FOLDER, { recursive: true });
  for (const { file, area, screen: name, heightPx } of DOCS_PICTURES) {
    const screen = SCREENS.find((one) => one.area === area && one.name === name);
    if (!screen || !IN_LIGHT) throw new Error(`No screen of ${area} is called “${name}”.`);
    const page = await newPage(browser, 1000);
    const { app } = await reachScreen(page, screen, IN_LIGHT);
    // Until what the picture shows has loaded, whether there is a list or not.
    await app
      .locator('[data-template-name], [data-macro-id]')
      .first()
      .waitFor({ state: 'attached' });
    await drawApp(page, `${DOCS_FOLDER}/${file}`, heightPx ?? Number.POSITIVE_INFINITY);
    await page.close();
  }
  for (const { file, screen: name } of PAGE_PICTURES) {
    const screen = PAGE_SCREENS.find((one) => one.name === name);
    const [mode] = PAGE_MODES;
    if (!screen || !mode) throw new Error(`No screen of board or set-up is called “${name}”.`);
    const page = await newPage(browser, 1000);
    await drawPage(page, screen, mode, `${DOCS_FOLDER}/${file}`);
    await page.close();
  }
  const page = await newPage(browser, 860);
  await page.goto(`${url}?scenario=tour&bench=closed`);
  await page.getByRole('tab', { name: /#1004/ }).click();
  await page.getByRole('textbox', { name: 'Reply' }).fill(LATE);
  const app = page.frameLocator('iframe[title="Reply Window"]:visible');
  await app.locator('[data-draft-verdict="window-closed"]').waitFor();
  await app.locator('[data-template-name]').first().waitFor();
  await page.screenshot({ path: 'docs/reply-window.png' });
  console.log(
    `${DOCS_PICTURES.length + PAGE_PICTURES.length} pictures in ${DOCS_FOLDER}, and the README's`,
  );
}

const simulator = await startSimulator({
  port: 0,
  appFolder: 'dist',
  settingsFile: 'demo/settings.json',
});
process.env[ADDRESS_VARIABLE] = simulator.url;
const browser = await chromium.launch(launchOptions(await ensureBrowser()));
const [what] = process.argv.slice(2);
await (what === '--docs' ? drawDocs(browser, simulator.url) : drawGallery(browser, what));
await browser.close();
await simulator.close();
