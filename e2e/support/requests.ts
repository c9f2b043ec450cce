import { expect, type Page } from '@playwright/test';
import { requestCounts } from '../../simulator/host/request-counts';
import { passTime } from './clock';
import type { OpenTicket } from './open-ticket';

/** The requests of the places that people see: what the background asks is its own walk's matter. */
const inSight = (page: Page) =>
  page.evaluate(() =>
    window.localZendesk.host.requests.filter(({ frameId }) => !frameId.startsWith('background')),
  );

/** How often the app asked each address so far, the query left out. */
export async function requestsOf(page: Page): Promise<Record<string, number>> {
  return requestCounts(await inSight(page));
}

/** The agent's macros: asked for once, and only where they matter. */
export const MACRO_LIST = 'GET /api/v2/macros/active.json';

/** The account's WhatsApp numbers and their templates: as the macros, and only with a key. */
const TEMPLATE_LIST = /\/integrations(?:\/[^/]+\/messageTemplates)?$/;

/** The same without macros and templates: what it cost to find out about the window. */
export async function windowRequestsOf(page: Page): Promise<Record<string, number>> {
  const { [MACRO_LIST]: _macros, ...asked } = await requestsOf(page);
  return Object.fromEntries(
    Object.entries(asked).filter(([address]) => !TEMPLATE_LIST.test(address)),
  );
}

/** How many requests the app made so far; each of them has its answer. */
export async function countRequests(page: Page): Promise<number> {
  const asked = await inSight(page);
  expect(asked.map(({ status }) => status)).not.toContain(null);
  return asked.length;
}

/**
 * Leaves the app the time to ask what it still wants to: its waits end at once, and what the agent
 * types after them is answered last.
 */
export async function letItAsk({ page, draft, reply }: OpenTicket): Promise<void> {
  for (const [text, isEmpty] of [
    ['A word', false],
    ['', true],
  ] as const) {
    await passTime(page, 1_000);
    await reply.fill(text);
    const verdict = expect(draft);
    await (isEmpty ? verdict : verdict.not).toHaveAttribute('data-draft-verdict', 'not-applicable');
  }
}
