/*
 * `npm run gallery`: draws every screen of the built app in the local Zendesk into build/gallery/, one
 * page to look through. `npm run gallery -- templates` draws one area only.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { ADDRESS_VARIABLE } from '../../e2e/support/address';
import { openTicket, startApp } from '../../e2e/support/open-ticket';
import { SCREENS } from '../../e2e/support/screens/all-screens';
import type { Screen } from '../../e2e/support/screens/screen';
import { wordsIn } from '../../e2e/support/words';
import { startSimulator } from '../../simulator/server/start';
import { ensureBrowser } from '../browser/ensure-browser';
import { launchOptions } from '../browser/launch-options';
import { type Drawn, galleryPage } from './gallery-page';
import { MODES, type Mode } from './modes';

const FOLDER = 'build/gallery';

/** Arabic has no texts of its own yet: English stands in, from right to left. */
const wordsOf = ({ surroundings }: Mode) =>
  wordsIn(surroundings.agent?.locale === 'de' ? 'de' : 'en');

async function draw(page: Page, screen: Screen, mode: Mode, path: string): Promise<void> {
  const surroundings = { ...screen.surroundings, ...mode.surroundings };
  const open = screen.isFailure ? startApp : openTicket;
  const ticket = await open(page, screen.scenario, surroundings);
  await page.getByRole('combobox', { name: 'Tray width' }).selectOption(String(mode.trayPx));
  await screen.go?.(ticket, wordsOf(mode));
  const tray = page.getByRole('region', { name: 'Apps' });
  await tray.screenshot({ path, animations: 'disabled' });
}

const [area] = process.argv.slice(2);
const screens = SCREENS.filter((screen) => area === undefined || screen.area === area);
if (screens.length === 0) throw new Error(`No screen is about “${area}”.`);

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const simulator = await startSimulator({
  port: 0,
  appFolder: 'dist',
  settingsFile: 'demo/settings.json',
});
process.env[ADDRESS_VARIABLE] = simulator.url;
const browser = await chromium.launch(launchOptions(await ensureBrowser()));
const drawn: Drawn[] = [];
for (const screen of screens) {
  for (const mode of MODES) {
    const file = `${drawn.length + 1}.png`;
    const page = await browser.newPage({
      viewport: { width: 1440, height: 1000 },
      timezoneId: 'Europe/Berlin',
    });
    page.setDefaultTimeout(20_000);
    // tsx names functions by a helper that no page has, and the screens run functions in the page.
    await page.addInitScript('globalThis.__name = (it) => it');
    const reached = await draw(page, screen, mode, `${FOLDER}/${file}`).then(
      () => true,
      (error: unknown) => {
        console.error(`${screen.name}, ${mode.name}: ${String(error).split('\n')[0]}`);
        return false;
      },
    );
    drawn.push({
      area: screen.area,
      screen: screen.name,
      mode: mode.name,
      file: reached ? file : null,
    });
    await page.close();
  }
  writeFileSync(`${FOLDER}/index.html`, galleryPage(drawn));
}
await browser.close();
await simulator.close();
console.log(`${drawn.length} pictures: ${FOLDER}/index.html`);
