import type { Page } from '@playwright/test';
import type { Fault } from '../simulator/world/fault-types';
import { passTime } from './support/clock';
import { openTicket, type Surroundings } from './support/open-ticket';
import { untilQuiet } from './support/quiet';
import { expectSubmitted, fillNamed, sendNow } from './support/send-now';
import { shorthand } from './support/shorthand';
import { SUNSHINE_KEY } from './support/sunshine';
import { templateRow } from './support/templates';
import { expect, test } from './support/test';
import { say, sayFailed } from './support/words';

const TAGS = {
  tag_lapsed: 'wa_lapsed',
  tag_held_back: 'wa_held',
  tag_sent_anyway: 'wa_anyway',
  tag_woken: 'wa_woken',
};
const TEMPLATE = shorthand('order_update', 'en_US', ['Olivia', '1']);
/** Longer than a busy machine takes to look at the window. */
const BEFORE_THE_END = 40_000;

async function openTagged(page: Page, scenario: string, surroundings: Surroundings = {}) {
  const ticket = await openTicket(page, scenario, {
    ...surroundings,
    settings: { ...TAGS, ...surroundings.settings },
  });
  const { app, composer, reply } = ticket;
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
    send: async (text: string) => {
      await reply.fill(text);
      await composer.getByRole('button', { name: 'Send', exact: true }).click();
    },
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
  };
}

test('a window that lapses unanswered is tagged once', async ({ page }) => {
  const { passTheEnd, tags, updates, quiet } = await openTagged(page, 'critical');
  await passTheEnd();
  await expect.poll(tags).toEqual(['wa_lapsed']);
  await quiet();
  expect(await updates()).toBe(1);
});

test('not one that the agent has answered', async ({ page }) => {
  const { passTheEnd, tags, updates, quiet, send } = await openTagged(page, 'critical');
  await send('Hi Grace, it is on its way.');
  await expect(page.getByRole('article').filter({ hasText: 'on its way' })).toBeVisible();
  await passTheEnd();
  await quiet();
  expect(await tags()).toEqual([]);
  expect(await updates()).toBe(0);
});

test('two tabs of one ticket make one update', async ({ page, context }) => {
  const first = await openTagged(page, 'critical');
  // The second window of the same browser has a Zendesk of its own here: what is shared is the channel.
  const other = await context.newPage();
  const second = await openTagged(other, 'critical');
  await first.passTheEnd();
  await expect.poll(first.tags).toEqual(['wa_lapsed']);
  await second.passTheEnd();
  await second.quiet();
  expect(await second.updates()).toBe(0);
});

test.describe('the agent’s own edits are never touched', () => {
  test('a draft is waited for', async ({ page }) => {
    const { reply, passTheEnd, quiet, tags, updates } = await openTagged(page, 'critical');
    await reply.fill('Hi Gra');
    await passTheEnd();
    await quiet();
    expect(await updates()).toBe(0);
    await expect(reply).toHaveValue('Hi Gra');
    await reply.fill('');
    await expect.poll(tags).toEqual(['wa_lapsed']);
  });

  test('a field that is not saved is waited for', async ({ page }) => {
    const { fields, passTheEnd, quiet, tags, updates, composer, send } = await openTagged(
      page,
      'critical',
    );
    const priority = fields.getByRole('combobox', { name: 'Priority' });
    await priority.selectOption('low');
    await passTheEnd();
    await quiet();
    expect(await updates()).toBe(0);
    await expect(priority).toHaveValue('low');
    await composer.getByRole('button', { name: 'Internal note' }).click();
    await send('For us');
    await expect.poll(tags).toEqual(['wa_lapsed']);
    await expect(priority).toHaveValue('low');
  });

  test('such an update would have lost it: the local Zendesk plays that', async ({ page }) => {
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
});

test('a second agent changes the ticket in between: 409, read again, both changes stay', async ({
  page,
}) => {
  const { send, tags, fields } = await openTagged(page, 'closed', {
    faults: { '/api/v2/tickets/1004.json': { kind: 'delay', ms: 300 } },
  });
  await page.evaluate(() => {
    const { world, host } = window.localZendesk;
    // While our update is under way.
    const timer = setInterval(() => {
      if (!host.requests.some(({ method }) => method === 'PUT')) return;
      clearInterval(timer);
      world.updateTicket(1004, { priority: 'urgent' }, 'somebody else');
    }, 10);
  });
  await send(TEMPLATE);
  await expect.poll(tags).toEqual(['wa_woken']);
  await expect(fields.getByRole('combobox', { name: 'Priority' })).toHaveValue('urgent');
  const updates = await page.evaluate(() =>
    window.localZendesk.host.requests
      .filter(({ method }) => method === 'PUT')
      .map(({ status }) => status),
  );
  expect(updates).toEqual([409, 200]);
});

test('sent after the end, where Zendesk does not ask', async ({ page }) => {
  const { send, tags, updates, quiet, reply } = await openTagged(page, 'closed');
  await send('Hi Olivia');
  await expect(reply).toHaveValue('');
  await expect.poll(tags).toEqual(['wa_anyway']);
  await send(TEMPLATE);
  await expect.poll(tags).toEqual(['wa_anyway', 'wa_woken']);
  await send('And one more');
  await quiet();
  expect(await updates()).toBe(2);
});

for (const sunshineSendShows of ['agent', 'business'] as const) {
  test(`sent by "Send now", shown as the ${sunshineSendShows}’s words: woken, and no draft’s`, async ({
    page,
  }) => {
    const { app, reply, tags, updates, quiet } = await openTagged(page, 'template-kinds', {
      settings: SUNSHINE_KEY,
      variants: { sunshineSendShows },
    });
    await expect(templateRow(app, 'kind_named')).toBeAttached();
    await reply.fill('Hi Olivia');
    await app.getByRole('button', { name: say('parked.park'), exact: true }).click();
    await expect(reply).toHaveValue('');
    const before = await updates();
    await fillNamed(app);
    await sendNow(app);
    await expectSubmitted(app);
    await expect.poll(tags).toEqual(['wa_woken']);
    await quiet();
    expect(await tags()).toEqual(['wa_woken']);
    expect((await updates()) - before).toBe(1);
  });
}

test('held back and sent anyway, where it asks: all in one update', async ({ page }) => {
  const { send, tags, updates, quiet, draft, reply } = await openTagged(page, 'closed', {
    account: { sendFiresTicketSave: true },
  });
  await send('Hi Olivia');
  await expect(draft).toHaveAttribute('data-guard', 'held');
  await quiet();
  expect(await updates()).toBe(0);
  await draft.getByRole('button', { name: say('guard.sendAnyway') }).click();
  await draft.getByRole('radio', { name: say('guard.form.reason.for_the_record') }).check();
  await draft.getByRole('button', { name: say('guard.form.confirm') }).click();
  await page
    .getByRole('region', { name: 'Composer' })
    .getByRole('button', { name: 'Send', exact: true })
    .click();
  await expect(reply).toHaveValue('');
  await expect.poll(tags).toEqual(['wa_anyway', 'wa_anyway_for_the_record', 'wa_held']);
  await quiet();
  expect(await updates()).toBe(1);
});

test('off by default', async ({ page }) => {
  const { send, updates, quiet, reply } = await openTagged(page, 'closed', {
    settings: { tag_lapsed: null, tag_held_back: null, tag_sent_anyway: null, tag_woken: null },
  });
  await send('Hi Olivia');
  await expect(reply).toHaveValue('');
  await quiet();
  expect(await updates()).toBe(0);
});

const FAULTS: readonly (readonly [string, Fault, string])[] = [
  ['refused', { kind: 'status', status: 403 }, sayFailed('tag', 'refused', '403')],
  ['a conflict each time', { kind: 'status', status: 409 }, sayFailed('tag', 'conflict', '409')],
  ['offline', { kind: 'offline' }, sayFailed('tag', 'offline')],
];

for (const [what, fault, words] of FAULTS) {
  test(`${what}: one quiet line, the reply is out, and nothing is repeated`, async ({ page }) => {
    const { app, send, reply, quiet } = await openTagged(page, 'closed', {
      faults: { '/api/v2/tickets/1004.json': fault },
    });
    await send(TEMPLATE);
    await expect(reply).toHaveValue('');
    await expect(app.getByText(words)).toBeVisible();
    const asked = () => page.evaluate(() => window.localZendesk.host.requests.length);
    const before = await asked();
    await quiet();
    expect(await asked()).toBe(before);
  });
}

test('a slow Zendesk: the tag comes late, and once', async ({ page }) => {
  const { send, tags, updates, quiet } = await openTagged(page, 'closed', {
    faults: { '/api/v2/tickets/1004.json': { kind: 'delay', ms: 1_000 } },
  });
  await send(TEMPLATE);
  await expect.poll(tags, { timeout: 15_000 }).toEqual(['wa_woken']);
  await quiet();
  expect(await updates()).toBe(1);
});
