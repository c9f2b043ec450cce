import type { Fault } from '../simulator/world/fault-types';
import { breakAndReload } from './support/break-and-reload';
import { passTime } from './support/clock';
import { explain } from './support/glance';
import { openTicket } from './support/open-ticket';
import { countRequests } from './support/requests';
import { AUDITS, SUNSHINE_KEY, SUNSHINE_V1, SUNSHINE_V2 } from './support/sunshine';
import { expect, test } from './support/test';
import { endByArrival, endBySending, lastInbound, toTheSecond } from './support/timestamps';
import { sayFailed, sayNotExact } from './support/words';

interface Case {
  readonly title: string;
  readonly fault: Fault;
  /** Names the sentence. */
  readonly reason: string;
  readonly retry?: true;
}

const CASES: readonly Case[] = [
  {
    title: '401',
    fault: { kind: 'status', status: 401 },
    reason: 'key-wrong',
    retry: true,
  },
  {
    title: '402',
    fault: { kind: 'status', status: 402 },
    reason: 'not-in-plan',
    retry: true,
  },
  {
    title: '403',
    fault: { kind: 'status', status: 403 },
    reason: 'key-forbidden',
    retry: true,
  },
  {
    title: '404',
    fault: { kind: 'status', status: 404 },
    reason: 'no-conversation',
  },
  {
    title: '429',
    fault: { kind: 'status', status: 429, retryAfterSeconds: 30 },
    reason: 'too-many-requests',
  },
  {
    title: '500',
    fault: { kind: 'status', status: 500 },
    reason: 'server-trouble',
    retry: true,
  },
  {
    title: 'offline',
    fault: { kind: 'offline' },
    reason: 'offline',
    retry: true,
  },
  { title: 'not JSON', fault: { kind: 'notJson' }, reason: 'wrong-shape' },
  { title: 'another shape', fault: { kind: 'wrongShape' }, reason: 'wrong-shape' },
  {
    title: 'no answer',
    fault: { kind: 'noAnswer' },
    reason: 'no-answer',
    retry: true,
  },
];

test('Sunshine fails: the arrival stands, at the latest, and a line says why', async ({ page }) => {
  const ticket = await openTicket(page, 'sent-earlier', { settings: SUNSHINE_KEY });
  const { replyWindow } = ticket;
  const { at, sentAt } = await lastInbound(page);
  const end = replyWindow.locator('time');
  for (const { title, fault, reason, retry } of CASES) {
    await test.step(title, async () => {
      await breakAndReload(page, SUNSHINE_V2, fault);
      await explain(replyWindow);
      await expect(replyWindow.getByText(sayNotExact(reason))).toBeVisible();
      await expect(end).toHaveAttribute('datetime', toTheSecond(endByArrival(at)));
      await expect(replyWindow.getByText(/^until .* at the latest · WhatsApp$/)).toBeVisible();
      // A button only where trying again can help.
      await expect(replyWindow.getByRole('button', { name: 'Try again' })).toHaveCount(
        retry ? 1 : 0,
      );
    });
  }
  await page.evaluate((key) => window.localZendesk.world.setFault(key, null), SUNSHINE_V2);
  await replyWindow.getByRole('button', { name: 'Try again' }).click();
  await expect(end).toHaveAttribute('datetime', endBySending(sentAt));
  await explain(replyWindow);
  await expect(replyWindow.getByText(sayNotExact('no-answer'))).toHaveCount(0);
});

for (const [what, settings, reason] of [
  ['an app id without a key', { sunshine_key: '' }, 'key-missing'],
  ['a wrong key', { sunshine_key: btoa('app_1:wrong') }, 'key-wrong'],
  ['a wrong app id', { sunshine_app_id: '60b1a2c3d4e5f60718293a00' }, 'app-unknown'],
  ['a wrong host', { sunshine_host: 'https://elsewhere.zendesk.com/sc' }, 'host-wrong'],
] as const) {
  test(`${what}: what is wrong is said, and the arrival stands`, async ({ page }) => {
    const { replyWindow } = await openTicket(page, 'sent-earlier', {
      settings: { ...SUNSHINE_KEY, ...settings },
    });
    await explain(replyWindow);
    await expect(replyWindow.getByText(sayNotExact(reason))).toBeVisible();
    await expect(replyWindow.getByText(/^until .* at the latest · WhatsApp$/)).toBeVisible();
  });
}

test('the audits fail: the messaging identity leads there, and the time is exact', async ({
  page,
}) => {
  const ticket = await openTicket(page, 'sent-earlier', { settings: SUNSHINE_KEY });
  const { replyWindow } = ticket;
  const { sentAt } = await lastInbound(page);
  for (const { title, fault } of CASES) {
    await test.step(title, async () => {
      await breakAndReload(page, AUDITS, fault);
      await expect(replyWindow.locator('time')).toHaveAttribute('datetime', endBySending(sentAt));
    });
  }
});

test('the audits and the identity’s way fail: the arrival, and why', async ({ page }) => {
  const ticket = await openTicket(page, 'sent-earlier', {
    settings: SUNSHINE_KEY,
    faults: { [AUDITS]: { kind: 'status', status: 403 } },
  });
  const { at } = await lastInbound(page);
  for (const { title, fault, reason } of CASES) {
    await test.step(title, async () => {
      await breakAndReload(page, SUNSHINE_V1, fault);
      await explain(ticket.replyWindow);
      await expect(ticket.replyWindow.getByText(sayNotExact(reason))).toBeVisible();
      await expect(ticket.replyWindow.locator('time')).toHaveAttribute(
        'datetime',
        endByArrival(at),
      );
    });
  }
});

test('nothing at all answers: a closed window stays closed, one that is not known is not open', async ({
  page,
}) => {
  const surroundings = {
    settings: SUNSHINE_KEY,
    faults: { request: { kind: 'status', status: 500 } },
  } as const;
  for (const [scenario, state] of [
    ['elsewhere', 'closed'],
    ['never-wrote', 'unknown'],
  ] as const) {
    const { replyWindow, draft, reply } = await openTicket(page, scenario, surroundings);
    await explain(replyWindow);
    await expect(replyWindow.getByText(sayFailed('other-tickets', 'trouble', '500'))).toBeVisible();
    await expect(replyWindow).toHaveAttribute('data-window-state', state);
    await reply.fill('Hello');
    await expect(draft).toHaveAttribute('data-draft-verdict', 'window-closed');
  }
});

test('429: the pause is kept, also when the agent leaves and comes back', async ({ page }) => {
  const { replyWindow } = await openTicket(page, 'tour', {
    settings: SUNSHINE_KEY,
    faults: { [SUNSHINE_V2]: { kind: 'status', status: 429, retryAfterSeconds: 3_600 } },
  });
  const pause = replyWindow.getByText(sayNotExact('too-many-requests'));
  await explain(replyWindow);
  await expect(pause).toBeVisible();
  const before = await countRequests(page);
  await page.getByRole('tab', { name: /#1010\b/ }).click();
  await expect(replyWindow).toHaveAttribute('data-window-state', 'unrestricted');
  await passTime(page, 11 * 60_000);
  await page.getByRole('tab', { name: /#1001\b/ }).click();
  await explain(replyWindow);
  await expect(pause).toBeVisible();
  expect(await countRequests(page)).toBe(before);
});
