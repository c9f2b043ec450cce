import type { Page } from '@playwright/test';
import { explain } from './support/glance';
import { enterTools } from './support/macros';
import { type OpenTicket, openTicket } from './support/open-ticket';
import { letItAsk } from './support/requests';
import { stored } from './support/stored';
import { SUNSHINE_KEY } from './support/sunshine';
import { expect, testInNewPage as test } from './support/test';

type Listening = Window & { tabMessages: unknown[] };

/** Keeps what the app's frames tell other tabs, which a log of the page would not show. */
async function listenToTabs(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (window === window.top) return;
    const tabMessages: unknown[] = [];
    const { postMessage } = BroadcastChannel.prototype;
    Object.assign(window, { tabMessages });
    BroadcastChannel.prototype.postMessage = function tell(message) {
      tabMessages.push(message);
      postMessage.call(this, message);
    };
  });
}

/** What the app told other tabs, as a text in which sets and maps are seen too. */
async function messagesToTabs({ frame }: OpenTicket): Promise<string> {
  return (await frame()).evaluate(() =>
    JSON.stringify((window as unknown as Listening).tabMessages, (_key, value: unknown) =>
      value instanceof Set || value instanceof Map ? [...value] : value,
    ),
  );
}

/** Every word that anybody wrote, in any ticket of the account. */
const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    window.localZendesk.world.state.tickets
      .flatMap(({ conversation }) => conversation.map(({ text }) => text))
      .filter((text) => text !== ''),
  );

test('what customers write is in no console, no storage and no message to another tab', async ({
  page,
}) => {
  const logged: string[] = [];
  page.on('console', (message) => logged.push(message.text()));
  await listenToTabs(page);
  const ticket = await openTicket(page, 'elsewhere', { settings: SUNSHINE_KEY });
  const { app, replyWindow, reply } = ticket;
  await explain(replyWindow);
  await expect(replyWindow.getByText(/^because Ana Sousa wrote in #1022, /)).toBeVisible();
  await enterTools(app);
  await reply.fill('Uma resposta secreta');
  await page.evaluate(() => {
    const { world } = window.localZendesk;
    world.customerWrites(1021, { text: 'Palavras novas', channel: 'whatsapp' });
  });
  await explain(replyWindow);
  await expect(replyWindow.getByText(/^Ana Sousa wrote /)).toBeVisible();
  await letItAsk(ticket);

  const messages = await messagesToTabs(ticket);
  const texts = [...(await textsOf(page)), 'Uma resposta secreta'];
  expect(texts.length).toBeGreaterThan(4);
  // It did tell them something: the audits, the thread and the news.
  for (const key of ['audits 1022', 'conversation ', 'customer 211'])
    expect(messages).toContain(key);
  for (const text of texts) {
    expect(messages).not.toContain(text);
    expect(logged.join('\n')).not.toContain(text);
  }
  expect(await stored(ticket)).toEqual([]);
});

test('the key of Sunshine Conversations never reaches the page', async ({ page }) => {
  const ticket = await openTicket(page, 'sent-earlier', { settings: SUNSHINE_KEY });
  await expect(ticket.replyWindow.getByText('at the latest')).toHaveCount(0);
  const wire = await page.evaluate(() =>
    JSON.stringify(window.localZendesk.host.wire.map(({ data }) => data)),
  );
  expect(wire).toContain('{{setting.sunshine_key}}');
  expect(wire).not.toContain(String(SUNSHINE_KEY.sunshine_key));
});
