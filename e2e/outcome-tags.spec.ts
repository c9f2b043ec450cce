import type { Page } from '@playwright/test';
import { passTime } from './support/clock';
import { openTicket } from './support/open-ticket';
import { untilQuiet } from './support/quiet';
import { expect, test } from './support/test';

// Every tag, failure and conflict: src/app/sidebar/guard/outcome-tags.test.tsx.

/** Longer than a busy machine takes to look at the window. */
const BEFORE_THE_END = 40_000;
/** Longer than the app waits before it updates. */
const BEFORE_THE_UPDATE = 2_000;

async function openTagged(page: Page, scenario: string) {
  const ticket = await openTicket(page, scenario, { settings: { tag_lapsed: 'wa_lapsed' } });
  const { app } = ticket;
  await expect(app.getByRole('tab', { name: 'Templates' })).toBeVisible();
  const fields = page.getByRole('region', { name: 'Ticket fields' });
  return {
    ...ticket,
    fields,
    /** Ours among the tags that Zendesk has. */
    tags: () =>
      page.evaluate(() => {
        const { state } = window.localZendesk.world;
        const shown = state.tickets.find(({ id }) => id === state.activeTicketId);
        return { ...shown, ...shown?.saved }.tags?.filter((tag) => tag.startsWith('wa_')) ?? [];
      }),
    updates: () =>
      page.evaluate(
        () => window.localZendesk.host.requests.filter(({ method }) => method === 'PUT').length,
      ),
    /** To some seconds before Grace's window ends, and through its end. */
    passTheEnd: async () => {
      const left = await app.locator('[data-window-state] time').first().getAttribute('datetime');
      const now = await page.evaluate(() => window.localZendesk.world.now());
      await passTime(page, Date.parse(left ?? '') - now - BEFORE_THE_END);
      await expect(ticket.replyWindow).toHaveAttribute('data-window-state', 'critical');
      await passTime(page, BEFORE_THE_END);
      await expect(ticket.replyWindow).toHaveAttribute('data-window-state', 'closed');
    },
    /** Nothing waits any more that still wants to update. */
    quiet: () => untilQuiet(ticket),
    /** How many tabs know the answer to this update. */
    keepers: async () => {
      const held = await (await ticket.frame()).evaluate(
        async () => (await navigator.locks.query()).held ?? [],
      );
      return held.filter(({ name }) => name?.includes(' keep tags ')).length;
    },
  };
}

test('a window that lapses unanswered is tagged once', async ({ page }) => {
  const { passTheEnd, tags, updates, quiet } = await openTagged(page, 'critical');
  await passTheEnd();
  await expect.poll(tags).toEqual(['wa_lapsed']);
  await quiet();
  expect(await updates()).toBe(1);
});

test('two tabs of one ticket make one update', async ({ page, context }) => {
  const first = await openTagged(page, 'critical');
  // The second window of the same browser has a Zendesk of its own here: what is shared is the channel.
  const other = await context.newPage();
  const second = await openTagged(other, 'critical');
  await first.passTheEnd();
  await expect.poll(first.tags).toEqual(['wa_lapsed']);
  await second.passTheEnd();
  await passTime(other, BEFORE_THE_UPDATE);
  // If more time passed now, this tab would stop waiting for the first one's answer.
  await expect.poll(second.keepers).toBe(2);
  await second.quiet();
  expect(await second.updates()).toBe(0);
});

test('an update beside an unsaved field would lose it: the local Zendesk plays that', async ({
  page,
}) => {
  const { fields } = await openTagged(page, 'critical');
  const priority = fields.getByRole('combobox', { name: 'Priority' });
  const before = await priority.inputValue();
  await priority.selectOption('low');
  await page.evaluate(() => {
    const { world } = window.localZendesk;
    world.updateTicket(world.state.activeTicketId, { tags: ['theirs'] }, 'somebody else');
  });
  await expect(priority).toHaveValue(before);
});
