import type { Fault } from '../simulator/world/fault-types';
import { breakAndReload } from './support/break-and-reload';
import { openTicket } from './support/open-ticket';
import { requestsOf } from './support/requests';
import { LOG } from './support/sunshine';
import { expect, test } from './support/test';
import { endByArrival, lastInbound, toTheSecond } from './support/timestamps';

const UNREADABLE = {
  'ticket.conversation': { kind: 'namedError', name: 'Error', message: 'no' },
} as const;

test('the ticket’s conversation cannot be read: the log answers, in one request', async ({
  page,
}) => {
  const { replyWindow, draft, reply } = await openTicket(page, 'fresh', { faults: UNREADABLE });
  const { at } = await lastInbound(page);
  await expect(replyWindow.locator('time')).toHaveAttribute(
    'datetime',
    toTheSecond(endByArrival(at)),
  );
  await expect(replyWindow.getByText(/^until .* at the latest · WhatsApp$/)).toBeVisible();
  await reply.fill('Hallo');
  await expect(draft).toHaveAttribute('data-draft-verdict', 'deliverable');
  expect(await requestsOf(page)).toMatchObject({
    'GET /api/v2/tickets/1001/conversation_log': 1,
  });
});

const FAULTS: readonly Fault[] = [
  { kind: 'status', status: 401 },
  { kind: 'status', status: 403 },
  { kind: 'status', status: 404 },
  { kind: 'status', status: 429, retryAfterSeconds: 30 },
  { kind: 'status', status: 500 },
  { kind: 'offline' },
  { kind: 'notJson' },
  { kind: 'wrongShape' },
  { kind: 'noAnswer' },
];

test('the log fails too: not known, and never open', async ({ page }) => {
  const { replyWindow } = await openTicket(page, 'fresh', { faults: UNREADABLE });
  await expect(replyWindow).toHaveAttribute('data-window-state', 'open');
  for (const fault of FAULTS) {
    await test.step(JSON.stringify(fault), async () => {
      await breakAndReload(page, LOG, fault);
      await expect
        .poll(() => requestsOf(page))
        .toMatchObject({
          'GET /api/v2/tickets/1001/conversation_log': 1,
        });
      await expect(replyWindow.getByText('Zendesk did not give the conversation')).toBeVisible();
      await expect(replyWindow).toHaveAttribute('data-window-state', 'unknown');
    });
  }
});
