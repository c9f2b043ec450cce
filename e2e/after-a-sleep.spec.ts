import type { JSHandle } from '@playwright/test';
import { HOUR, MINUTE, passTime } from './support/clock';
import { type OpenTicket, openTicket, waitUntilLoaded } from './support/open-ticket';
import { SUNSHINE_KEY } from './support/sunshine';
import { expect, test } from './support/test';

/** Every state that the window shows from now on, each with its words as they are drawn with it. */
async function watchStates({ replyWindow }: OpenTicket): Promise<JSHandle<string[]>> {
  return replyWindow.evaluateHandle((section) => {
    const states: string[] = [];
    const note = () => {
      const said = section.querySelector('p')?.textContent ?? '';
      const now = `${section.getAttribute('data-window-state')}: ${said}`;
      if (states.at(-1) !== now) states.push(now);
    };
    new MutationObserver(note).observe(section, {
      attributes: true,
      attributeFilter: ['data-window-state'],
      characterData: true,
      childList: true,
      subtree: true,
    });
    return states;
  });
}

for (const { title, ms, shown } of [
  { title: '5 hours', ms: 5 * HOUR, shown: /^open: 18 h 4[23] min left$/ },
  { title: 'a night', ms: 20 * HOUR, shown: /^closing: 3 h 4[23] min left$/ },
  { title: 'a weekend', ms: 60 * HOUR, shown: /^closed: Closed 1 day ago$/ },
]) {
  test(`the computer slept for ${title}: the first thing drawn is right`, async ({ page }) => {
    const ticket = await openTicket(page, 'fresh');
    await waitUntilLoaded(ticket);
    const states = await watchStates(ticket);
    await passTime(page, ms);
    await expect.poll(async () => (await states.jsonValue()).length).toBeGreaterThan(0);
    expect((await states.jsonValue())[0]).toMatch(shown);
    for (const state of await states.jsonValue()) expect(state).toMatch(shown);
  });
}

test('hours in a tab behind another: the first thing drawn is right', async ({ page }) => {
  const ticket = await openTicket(page, 'tour');
  const { replyWindow } = ticket;
  await page.getByRole('tab', { name: /#1003\b/ }).click();
  await expect(replyWindow).toHaveAttribute('data-window-state', 'critical');
  const states = await watchStates(ticket);
  await page.getByRole('tab', { name: /#1001\b/ }).click();
  await expect(replyWindow).toHaveAttribute('data-window-state', 'open');
  await passTime(page, 5 * HOUR);
  await page.getByRole('tab', { name: /#1003\b/ }).click();
  await expect(replyWindow).toHaveAttribute('data-window-state', 'closed');
  for (const state of await states.jsonValue()) {
    expect(state).toMatch(/^critical: 1[78] min left$|^closed: Closed 4 h ago$/);
  }
});

test('a sleep in the middle of a request: the answer of before does not turn the clock back', async ({
  page,
}) => {
  const ticket = await openTicket(page, 'sent-earlier', {
    settings: SUNSHINE_KEY,
    faults: { '/api/v2/tickets/*/audits*': { kind: 'delay', ms: 1_000 } },
  });
  const { replyWindow } = ticket;
  await page.waitForFunction(() => window.localZendesk.host.requests.length > 0);
  await passTime(page, 6 * HOUR);
  await expect(replyWindow).toHaveAttribute('data-window-state', 'closed');
  await expect(replyWindow.getByText("This computer's clock")).toHaveCount(0);
  await passTime(page, 10 * MINUTE);
  await expect(replyWindow).toHaveAttribute('data-window-state', 'closed');
});
