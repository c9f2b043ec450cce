import type { Page } from '@playwright/test';
import {
  type OpenTicket,
  openTicket,
  type Surroundings,
  startApp,
} from '../../e2e/support/open-ticket';
import type { Screen } from '../../e2e/support/screens/screen';
import { type Words, wordsIn } from '../../e2e/support/words';
import type { Mode } from './modes';

/** Readies a new page for being drawn. */
export async function prepare(page: Page): Promise<void> {
  page.setDefaultTimeout(20_000);
  // tsx names functions by a helper that no page has, and the screens run functions in the page.
  await page.addInitScript('globalThis.__name = (it) => it');
}

/** What the app says in these surroundings. Arabic has no texts of its own yet: English stands in. */
export const wordsOf = ({ agent }: Surroundings): Words => wordsIn(agent?.locale ?? 'en');

/** Brings the app to a screen, as it is looked at in this mode. */
export async function reachScreen(page: Page, screen: Screen, mode: Mode): Promise<OpenTicket> {
  await prepare(page);
  const surroundings = { ...screen.surroundings, ...mode.surroundings };
  const open = screen.isFailure ? startApp : openTicket;
  const ticket = await open(page, screen.scenario, surroundings);
  await page.getByRole('combobox', { name: 'Tray width' }).selectOption(String(mode.trayPx));
  await screen.go?.(ticket, wordsOf(surroundings));
  return ticket;
}

/** The tray with all that is in sight of it. */
export const drawTray = (page: Page, path: string): Promise<unknown> =>
  page.getByRole('region', { name: 'Apps' }).screenshot({ path, animations: 'disabled' });

/** The app alone, as far as it is in sight. */
export async function drawApp(page: Page, path: string, heightPx: number): Promise<void> {
  const tray = page.getByRole('region', { name: 'Apps' });
  const [frame, around] = await Promise.all([
    tray.locator('iframe:visible').boundingBox(),
    tray.boundingBox(),
  ]);
  if (!frame || !around) throw new Error('The tray shows no app.');
  const height = Math.min(frame.height, heightPx, around.y + around.height - frame.y);
  await page.screenshot({ path, clip: { ...frame, height }, animations: 'disabled' });
}
