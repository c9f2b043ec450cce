import { CLARA, LENA } from '../simulator/scenarios/build/people';
import {
  fromAgent,
  fromCustomer,
  fromTrigger,
  HOUR,
  note,
} from '../simulator/scenarios/build/ticket';
import { writeAsCustomer } from './support/bench';
import { virtualNow } from './support/clock';
import { explain } from './support/glance';
import { conversationOf } from './support/messages';
import { openTicket } from './support/open-ticket';
import { expect, test } from './support/test';
import { endByArrival, lastInboundAt } from './support/timestamps';

const NOW = Date.parse('2026-06-10T12:00:00Z');
const INBOUND = NOW - 21 * HOUR;
const hello = fromCustomer(LENA, INBOUND, 'Hallo!');

test('neither agents, notes, rules, other channels nor empty messages extend the window', async ({
  page,
}) => {
  const { replyWindow } = await openTicket(page, 'fresh', {
    now: NOW,
    ticket: {
      conversation: conversationOf(
        hello,
        fromAgent(NOW - 5 * HOUR, 'We are on it.'),
        note(NOW - 4 * HOUR, 'Called, nobody answered.'),
        fromTrigger(NOW - 3 * HOUR, 'Thanks for your message!'),
        fromCustomer(LENA, NOW - 2 * HOUR, 'By e-mail', { channel: 'email' }),
        fromCustomer(LENA, NOW - HOUR, ''),
      ),
    },
  });
  await expect(replyWindow).toHaveAttribute('data-window-state', 'closing');
  await expect(replyWindow.locator('time')).toHaveAttribute('datetime', endByArrival(INBOUND));
});

test('what an agent sends does not extend it either', async ({ page }) => {
  const { replyWindow, composer, reply } = await openTicket(page, 'closing');
  const expiry = endByArrival(await lastInboundAt(page));
  await reply.fill('We are on it.');
  await composer.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByRole('article', { name: /^Nora Lindqvist, WhatsApp/ })).toHaveCount(2);
  await explain(replyWindow);
  await expect(replyWindow.getByRole('img', { name: /us last/ })).toBeVisible();
  await expect(replyWindow.locator('time')).toHaveAttribute('datetime', expiry);
});

test('a changed requester: the customer who writes still counts, and is named', async ({
  page,
}) => {
  const { replyWindow } = await openTicket(page, 'changed-requester');
  await expect(replyWindow).toHaveAttribute('data-window-state', 'open');
  await expect(replyWindow.locator('time')).toHaveAttribute(
    'datetime',
    endByArrival(await lastInboundAt(page)),
  );
  await explain(replyWindow);
  await expect(replyWindow.getByText(/^Lena Hoffmann's message arrived /)).toBeVisible();
  await expect(replyWindow.getByText('The requester is now Clara Hoffmann.')).toBeVisible();
});

test('the requester is changed while the ticket is open', async ({ page }) => {
  const { replyWindow } = await openTicket(page, 'fresh');
  await explain(replyWindow);
  await expect(replyWindow.getByText('The requester is now')).toHaveCount(0);
  await page.evaluate((requesterId) => {
    window.localZendesk.world.updateTicket(1001, { requesterId });
  }, CLARA.id);
  await expect(replyWindow.getByText('The requester is now Clara Hoffmann.')).toBeVisible();
});

test('several channels: WhatsApp’s window counts from WhatsApp’s own messages', async ({
  page,
}) => {
  const { replyWindow, draft, reply, composer } = await openTicket(page, 'several-channels');
  await expect(replyWindow).toHaveAttribute('data-window-state', 'open');
  await expect(replyWindow.locator('time')).toHaveAttribute(
    'datetime',
    endByArrival(await lastInboundAt(page)),
  );
  await writeAsCustomer(page, 'And one by e-mail', { channel: 'email' });
  await expect(page.getByRole('article', { name: /^Priya Raman, Email/ })).toHaveCount(2);
  await expect(replyWindow.getByText(/^1[45] h \d+ min left$/)).toBeVisible();

  // A reply by e-mail has no limit; WhatsApp's own then stands beneath.
  await composer.getByRole('combobox', { name: 'Channel' }).selectOption('email');
  await reply.fill('Thank you!');
  await expect(draft).toHaveAttribute('data-draft-verdict', 'not-applicable');
  await expect(replyWindow).toHaveAttribute('data-window-state', 'unrestricted');
  await explain(replyWindow);
  await expect(replyWindow.getByText('WhatsApp · closes in 14 h')).toBeVisible();
});

test('files without a word open the window', async ({ page }) => {
  const { replyWindow } = await openTicket(page, 'attachments-only');
  await expect(replyWindow).toHaveAttribute('data-window-state', 'open');
  await expect(replyWindow.locator('time')).toHaveAttribute(
    'datetime',
    endByArrival(await lastInboundAt(page)),
  );
});

test('messages that arrived late and in the wrong order', async ({ page }) => {
  const { replyWindow } = await openTicket(page, 'late-arrival');
  await expect(replyWindow.locator('time')).toHaveAttribute(
    'datetime',
    endByArrival(await lastInboundAt(page)),
  );
});

test('the newest by time counts, not the last in the list', async ({ page }) => {
  const { replyWindow } = await openTicket(page, 'fresh', {
    now: NOW,
    ticket: {
      conversation: conversationOf(hello, fromCustomer(LENA, NOW - 30 * HOUR, 'Came late')),
    },
  });
  await expect(replyWindow.locator('time')).toHaveAttribute('datetime', endByArrival(INBOUND));
});

test('a message that arrived late: Zendesk knows the arrival only, so it says “at the latest”', async ({
  page,
}) => {
  const { replyWindow } = await openTicket(page, 'closed');
  await writeAsCustomer(page, 'Sent in the mountains', { minutesAgo: 60 });
  await expect(replyWindow).toHaveAttribute('data-window-state', 'open');
  await expect(replyWindow.getByText('at the latest')).toBeVisible();
  const left = Date.parse((await replyWindow.locator('time').getAttribute('datetime')) ?? '');
  expect(left - (await virtualNow(page))).toBeLessThanOrEqual(24 * HOUR);
});

test('5,000 messages', async ({ page }) => {
  const { replyWindow } = await openTicket(page, 'long-conversation');
  await expect(replyWindow).toHaveAttribute('data-window-state', 'open');
  await expect(replyWindow.getByText(/^1[78] h \d+ min left$/)).toBeVisible();
  await writeAsCustomer(page, 'Number 5,001');
  await expect(replyWindow.getByText(/^2[34] h \d+ min left$/)).toBeVisible();
});
