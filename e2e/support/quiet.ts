import { MINUTE, passTime } from './clock';
import type { OpenTicket } from './open-ticket';

const SECOND = 1_000;
/** More steps than any exchange between app and Zendesk has that one timer starts. */
const MOST_STEPS = 40;

/**
 * Lets a minute pass, longer than anything waits that still wants to ask or to update, and then
 * whatever follows from it happen: until five looks in a row find app and Zendesk silent.
 */
export async function untilQuiet({ page, frame }: Pick<OpenTicket, 'page' | 'frame'>) {
  const app = await frame();
  const messages = () => page.evaluate(() => window.localZendesk.host.wire.at(-1)?.seq ?? 0);
  await passTime(page, MINUTE);
  let seen = -1;
  let silent = 0;
  for (let step = 0; silent < 5 && step < MOST_STEPS; step += 1) {
    await passTime(page, SECOND);
    // Behind everything that waits for its turn there by now.
    await app.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    const now = await messages();
    silent = now === seen ? silent + 1 : 0;
    seen = now;
  }
}
