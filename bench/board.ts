import type { Browser, FrameLocator, Page } from '@playwright/test';
import { addScript, NAMING } from './add-script';
import type { LocalZendesk } from './local-zendesk';
import { median } from './median';
import { noteWhenShown } from './note-when-shown';
import type { Contender } from './start-time';

/** As many as the walk through a long list takes to settle. */
const FRAMES = 120;
const STEP_PX = 240;

export interface BoardBench {
  /** From the start of the page's frame to its first row, and to the words of an empty page in the same place. */
  readonly firstRowMs: number;
  readonly emptyPageMs: number;
  /** From the click on "All" to 1,000 tickets in the list, and the searches and bulk reads until then. */
  readonly thousandMs: number;
  readonly requests: number;
  /** The work of a frame while 5,000 tickets are scrolled through: the median, and of 95 in 100. */
  readonly frameMs: number;
  readonly slowFrameMs: number;
}

/** How a team lead fares: the board's start beside an empty page, 1,000 tickets, 5,000 scrolled. */
export async function boardBench(
  browser: Browser,
  board: Contender,
  empty: Contender,
  rounds: number,
): Promise<BoardBench> {
  const starts = { board: [] as number[], empty: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    starts.board.push(await startOnce(browser, board));
    starts.empty.push(await startOnce(browser, empty));
  }
  return {
    firstRowMs: median(starts.board),
    emptyPageMs: median(starts.empty),
    ...(await thousand(browser, board.url)),
    ...(await scrolled(browser, board.url)),
  };
}

/** Opens the page in the navigation bar; its frame is the one that shows. */
async function openNavBar(page: Page, url: string, scenario: string): Promise<FrameLocator> {
  await page.goto(`${url}?scenario=${scenario}&bench=closed`);
  const rail = page.getByRole('navigation', { name: 'Main' });
  await rail.getByRole('button').last().click();
  return page.locator('main iframe:visible, [role="region"] iframe:visible').first().contentFrame();
}

async function startOnce(browser: Browser, { url, shown }: Contender): Promise<number> {
  const page = await browser.newPage();
  await addScript(page, noteWhenShown, shown);
  const app = await openNavBar(page, url, 'one-thousand');
  const root = app.locator('html[data-shown-after-ms]');
  await root.waitFor({ state: 'attached' });
  const time = Number(await root.getAttribute('data-shown-after-ms'));
  await page.close();
  return time;
}

const showAll = (app: FrameLocator) => app.getByRole('button', { name: 'All', exact: true });

async function thousand(browser: Browser, url: string) {
  const page = await browser.newPage();
  await page.addInitScript(NAMING);
  const app = await openNavBar(page, url, 'five-thousand');
  await app.locator('[data-ticket-id]').first().waitFor();
  // The agent's own tickets, which come first, are there.
  await app.getByRole('button', { name: 'Refresh', exact: true }).waitFor();
  const requests = () =>
    page.evaluate(
      () =>
        (window as unknown as { localZendesk: LocalZendesk }).localZendesk.host.requests.filter(
          ({ frameId, url: asked }) =>
            frameId.startsWith('nav_bar') && /\/(?:search|show_many)\b/.test(asked),
        ).length,
    );
  const before = await requests();
  const from = performance.now();
  await showAll(app).click();
  await app.getByText('1,000 tickets', { exact: true }).waitFor();
  const thousandMs = performance.now() - from;
  const spent = (await requests()) - before;
  await page.close();
  return { thousandMs, requests: spent };
}

async function scrolled(browser: Browser, url: string) {
  const page = await browser.newPage();
  await page.addInitScript(NAMING);
  const app = await openNavBar(page, url, 'five-thousand');
  await showAll(app).click();
  await app.getByRole('button', { name: 'Read all' }).click();
  await app.getByRole('button', { name: 'Read all' }).waitFor({ state: 'detached' });
  await app.locator('[data-ticket-id]').first().waitFor();
  const frames = await app.locator('html').evaluate(
    async (_root, { frames: count, stepPx }) => {
      const times: number[] = [];
      const channel = new MessageChannel();
      for (let frame = 0; frame < count; frame += 1) {
        await new Promise<void>((done) => {
          requestAnimationFrame(() => {
            window.scrollBy(0, stepPx);
            // The next frame tells apps of it, and draws what they make of that.
            requestAnimationFrame((from) => {
              channel.port1.onmessage = () => {
                times.push(performance.now() - from);
                done();
              };
              channel.port2.postMessage(null);
            });
          });
        });
      }
      return times;
    },
    { frames: FRAMES, stepPx: STEP_PX },
  );
  await page.close();
  const sorted = frames.toSorted((a, b) => a - b);
  return { frameMs: median(frames), slowFrameMs: sorted[Math.floor(sorted.length * 0.95)] ?? 0 };
}
