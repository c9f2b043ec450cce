import type { Fault } from '../simulator/world/fault-types';
import type { Variants } from '../simulator/world/variants';
import { breakAndReload } from './support/break-and-reload';
import { explain } from './support/glance';
import { openTicket } from './support/open-ticket';
import { letItAsk } from './support/requests';
import { AUDITS, SEARCH, SUNSHINE_KEY } from './support/sunshine';
import { expect, test } from './support/test';
import { endByArrival, endBySending, newestOf, toTheSecond } from './support/timestamps';
import { say, sayFailed } from './support/words';

/** The other ticket of Ana's, in which she wrote two hours ago. */
const OTHER = 1022;

const ONE_NUMBER = { one_whatsapp_number: true };

test('closed here, but she wrote in another ticket: open, says why, and leads there', async ({
  page,
}) => {
  const { replyWindow, draft, reply } = await openTicket(page, 'elsewhere', {
    settings: ONE_NUMBER,
  });
  await expect(replyWindow).toHaveAttribute('data-window-state', 'open');
  const { at } = await newestOf(page, OTHER);
  await expect(replyWindow.locator('time')).toHaveAttribute(
    'datetime',
    toTheSecond(endByArrival(at)),
  );
  await expect(replyWindow.getByText(/^until .* at the latest · WhatsApp$/)).toBeVisible();
  await explain(replyWindow);
  await expect(
    replyWindow.getByText(/^because Ana Sousa wrote in #1022, arrived .* · WhatsApp$/),
  ).toBeVisible();
  await reply.fill('Olá Ana');
  await expect(draft).toHaveAttribute('data-draft-verdict', 'deliverable');

  await replyWindow.getByRole('button', { name: 'Go to ticket #1022' }).click();
  await expect(page.getByRole('tab', { name: /#1022\b/ })).toHaveAttribute('aria-selected', 'true');
  await explain(replyWindow);
  await expect(replyWindow.getByText(/^Ana Sousa's message arrived .* · WhatsApp$/)).toBeVisible();
});

test('with a key: exact, and the ticket is named all the same', async ({ page }) => {
  const { replyWindow } = await openTicket(page, 'elsewhere', { settings: SUNSHINE_KEY });
  await explain(replyWindow);
  await expect(
    replyWindow.getByText(/^because Ana Sousa wrote in #1022, .* · WhatsApp$/),
  ).toBeVisible();
  const { sentAt } = await newestOf(page, OTHER);
  await expect(replyWindow.locator('time')).toHaveAttribute('datetime', endBySending(sentAt));
  await expect(replyWindow.getByText('at the latest')).toHaveCount(0);
});

for (const viaNamesNumber of [false, true]) {
  const named = viaNamesNumber
    ? 'name the number of their first message'
    : 'do not name the number';
  test(`tickets that ${named}: “may be open” is not open`, async ({ page }) => {
    const variants = { viaNamesNumber };
    const { replyWindow, draft, reply } = await openTicket(page, 'elsewhere', { variants });
    await expect(replyWindow).toHaveAttribute('data-window-state', 'unknown');
    await expect(replyWindow.getByText('May be open', { exact: true })).toBeVisible();
    await expect(
      replyWindow.getByText(/^until .* at the latest: Ana wrote in #1022, perhaps to another/),
    ).toBeVisible();
    const { at } = await newestOf(page, OTHER);
    await expect(replyWindow.locator('time')).toHaveAttribute(
      'datetime',
      toTheSecond(endByArrival(at)),
    );
    await reply.fill('Olá Ana');
    await expect(draft).toHaveAttribute('data-draft-verdict', 'window-closed');
    await expect(draft.getByText('Your draft may not arrive')).toBeVisible();
    await replyWindow.getByRole('button', { name: 'Go to ticket #1022' }).click();
    await expect(page.getByRole('tab', { name: /#1022\b/ })).toHaveAttribute(
      'aria-selected',
      'true',
    );
  });
}

test('open after all, where the admin says that there is one number, or Sunshine tells it', async ({
  page,
}) => {
  for (const settings of [ONE_NUMBER, SUNSHINE_KEY]) {
    const { replyWindow } = await openTicket(page, 'elsewhere', {
      settings,
      variants: { viaNamesNumber: false },
    });
    await expect(replyWindow).toHaveAttribute('data-window-state', 'open');
    await explain(replyWindow);
    await expect(replyWindow.getByText(/^because Ana Sousa wrote in #1022, /)).toBeVisible();
  }
});

const TWO_NUMBERS: readonly {
  readonly variants: Partial<Variants>;
  readonly withoutKey: 'closed' | 'unknown';
}[] = [
  { variants: {}, withoutKey: 'closed' },
  { variants: { oneConversationForAllNumbers: true }, withoutKey: 'closed' },
  { variants: { viaNamesNumber: false }, withoutKey: 'unknown' },
  {
    variants: { viaNamesNumber: false, oneConversationForAllNumbers: true },
    withoutKey: 'unknown',
  },
];

for (const { variants, withoutKey } of TWO_NUMBERS) {
  const words = Object.keys(variants).join(', ') || 'as told';
  test(`two numbers (${words}): what she wrote to the other opens nothing here`, async ({
    page,
  }) => {
    for (const [settings, state] of [
      [{}, withoutKey],
      [SUNSHINE_KEY, 'closed'],
    ] as const) {
      const ticket = await openTicket(page, 'two-numbers', { settings, variants });
      if (state === 'unknown') {
        await expect(ticket.replyWindow.getByText('May be open', { exact: true })).toBeVisible();
      } else {
        await letItAsk(ticket);
      }
      await expect(ticket.replyWindow).toHaveAttribute('data-window-state', state);
    }
  });
}

for (const [how, surroundings, number] of [
  ['as Sunshine tells it', { settings: SUNSHINE_KEY }, 'Outlet · +49 30 5550 200 · sent'],
  ['as its ticket tells it', {}, '+49305550200 · arrived'],
] as const) {
  test(`the number that she wrote to instead is named, with time, reason and what to do: ${how}`, async ({
    page,
  }) => {
    const { app, replyWindow } = await openTicket(page, 'two-numbers', surroundings);
    const notice = app.locator('[data-notice="other-number"]');
    await expect(notice).toContainText(number);
    await expect(notice).toContainText(say('window.otherNumber.reason.shut'));
    await expect(replyWindow).toHaveAttribute('data-window-state', 'closed');
  });
}

test('one ticket with messages to two numbers: which one, when, and the way there', async ({
  page,
}) => {
  const { app, replyWindow } = await openTicket(page, 'mixed-numbers', { settings: SUNSHINE_KEY });
  const notice = app.locator('[data-notice="other-number"]');
  await expect(notice).toContainText('Birch & Bloom · +49 30 5550 100 · sent');
  await expect(notice).toContainText(say('window.otherNumber.title.thisNotKnown'));
  await expect(notice).toContainText(say('window.otherNumber.reason.notKnown'));
  await replyWindow.getByRole('button', { name: 'Go to ticket #1030' }).click();
  await expect(page.getByRole('tab', { name: /#1030\b/ })).toHaveAttribute('aria-selected', 'true');
  await expect(replyWindow).toHaveAttribute('data-window-state', 'open');
});

test('a search that lags behind misses it: closed without a key, open with one', async ({
  page,
}) => {
  const variants = { searchLagsMs: 3 * 3_600_000 };
  const ticket = await openTicket(page, 'elsewhere', { variants });
  await letItAsk(ticket);
  await expect(ticket.replyWindow).toHaveAttribute('data-window-state', 'closed');

  const { replyWindow } = await openTicket(page, 'elsewhere', { variants, settings: SUNSHINE_KEY });
  await expect(replyWindow).toHaveAttribute('data-window-state', 'open');
  await explain(replyWindow);
  await expect(replyWindow.getByText(/^because Ana Sousa wrote in another ticket, /)).toBeVisible();
});

const FAILURES: readonly {
  readonly fault: Fault;
  readonly says: string;
  readonly retry: number;
}[] = [
  {
    fault: { kind: 'status', status: 403 },
    says: sayFailed('other-tickets', 'refused', '403'),
    retry: 0,
  },
  {
    fault: { kind: 'status', status: 404 },
    says: sayFailed('other-tickets', 'not-found', '404'),
    retry: 0,
  },
  {
    fault: { kind: 'status', status: 429, retryAfterSeconds: 60 },
    says: sayFailed('other-tickets', 'pause', '429'),
    retry: 0,
  },
  {
    fault: { kind: 'status', status: 500 },
    says: sayFailed('other-tickets', 'trouble', '500'),
    retry: 1,
  },
  { fault: { kind: 'offline' }, says: sayFailed('other-tickets', 'offline'), retry: 1 },
  { fault: { kind: 'notJson' }, says: sayFailed('other-tickets', 'wrong-shape'), retry: 0 },
  { fault: { kind: 'wrongShape' }, says: sayFailed('other-tickets', 'wrong-shape'), retry: 0 },
];

for (const [what, key] of [
  ['the search', SEARCH],
  ['the other ticket’s audits', AUDITS],
] as const) {
  test(`${what} cannot be had: says so, and stays closed`, async ({ page }) => {
    const { replyWindow } = await openTicket(page, 'elsewhere', { settings: ONE_NUMBER });
    for (const { fault, says, retry } of FAILURES) {
      await test.step(JSON.stringify(fault), async () => {
        await breakAndReload(page, key, fault);
        await explain(replyWindow);
        await expect(replyWindow.getByText(says)).toBeVisible();
        await expect(replyWindow).toHaveAttribute('data-window-state', 'closed');
        await expect(replyWindow.getByRole('button', { name: 'Try again' })).toHaveCount(retry);
      });
    }
    await breakAndReload(page, key, { kind: 'noAnswer' });
    await explain(replyWindow);
    await expect(replyWindow.getByText(sayFailed('other-tickets', 'no-answer'))).toBeVisible();
    await page.evaluate((hit) => window.localZendesk.world.setFault(hit, null), key);
    await replyWindow.getByRole('button', { name: 'Try again' }).click();
    await expect(replyWindow).toHaveAttribute('data-window-state', 'open');
  });
}
