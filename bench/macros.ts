import type { Browser, Frame, Page } from '@playwright/test';
import { addScript } from './add-script';
import { median } from './median';

const SLOW_DOWN = 4;
const WORDS = 'please tell us standard';

export interface ManyMacrosBench {
  /** From a key in the search field to the next picture, the median and the worst in milliseconds. */
  readonly keyMs: number;
  readonly worstKeyMs: number;
  /** From the click on a macro to its opened row. */
  readonly openMs: number;
  /** From a key in the composer to the next picture of the app, with the list beside it. */
  readonly composerMs: number;
}

/** Notes in each frame how long the next picture takes after a key, a click or a message of the host. */
function noteAnswers(): void {
  const answers = { key: [] as number[], click: [] as number[], message: [] as number[] };
  Object.assign(window, { answers });
  const note = (kind: keyof typeof answers) => () => {
    const from = performance.now();
    // A frame callback runs before its frame's paint, a message sent in it after.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => answers[kind].push(performance.now() - from);
      port2.postMessage(null);
    });
  };
  window.addEventListener('keydown', note('key'), true);
  window.addEventListener('click', note('click'), true);
  window.addEventListener('message', note('message'), true);
}

type Answers = Readonly<Record<'key' | 'click' | 'message', readonly number[]>>;

const answersOf = (frame: Frame): Promise<Answers> =>
  frame.evaluate(() => (window as unknown as { answers: Answers }).answers);

async function slowDown(page: Page, frame: Frame): Promise<void> {
  const context = page.context();
  // The app's frame may have a process of its own, or share the page's.
  const session = await context.newCDPSession(frame).catch(() => context.newCDPSession(page));
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
}

/** How an agent with 500 macros fares on a computer four times as slow. */
export async function manyMacrosBench(browser: Browser, url: string): Promise<ManyMacrosBench> {
  const page = await browser.newPage();
  await addScript(page, noteAnswers, '');
  await page.goto(`${url}?scenario=many-macros&bench=closed`);
  const handle = await page.locator('iframe').first().elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('the ticket has no app frame');
  await frame.getByRole('tab', { name: 'Macros' }).click();
  await frame.locator('[data-macro-id]').nth(59).waitFor();
  await slowDown(page, frame);

  const search = frame.getByRole('searchbox', { name: 'Search macros' });
  await search.pressSequentially(WORDS, { delay: 120 });
  await search.press('Escape');
  const { key } = await answersOf(frame);

  const before = (await answersOf(frame)).click.length;
  for (const index of [0, 3, 6, 9, 12]) {
    await frame.locator('[data-macro-id] [aria-expanded]').nth(index).click();
    await frame.locator('[data-macro-id] [aria-busy="false"]').waitFor();
  }
  const { click } = await answersOf(frame);

  const heard = (await answersOf(frame)).message.length;
  const reply = page.getByRole('textbox', { name: 'Reply' });
  await reply.pressSequentially('I am looking into it', { delay: 120 });
  const { message } = await answersOf(frame);
  await page.close();
  return {
    keyMs: median(key),
    worstKeyMs: Math.max(...key),
    openMs: median(click.slice(before)),
    composerMs: median(message.slice(heard)),
  };
}
