import { openTicket, type Surroundings } from './support/open-ticket';
import { saveSettings } from './support/settings';
import { SUNSHINE_KEY, SUNSHINE_V2 } from './support/sunshine';
import { expect, test } from './support/test';
import { endByArrival, endBySending, lastInbound, toTheSecond } from './support/timestamps';
import { sayNotExact } from './support/words';

// Sent 22 h ago, three hours on its way: of the 5 h that the arrival leaves, 2 are true.
const SCENARIO = 'sent-earlier';

test('with a key: 24 h from the sending, less the guard, and no “at the latest”', async ({
  page,
}) => {
  const { replyWindow } = await openTicket(page, SCENARIO, { settings: SUNSHINE_KEY });
  const { sentAt } = await lastInbound(page);
  await expect(replyWindow.locator('time')).toHaveAttribute('datetime', endBySending(sentAt));
  await expect(replyWindow).toHaveAttribute('data-window-state', 'closing');
  await expect(replyWindow.getByText(/^1 h 5[78] min left$/)).toBeVisible();
  await expect(replyWindow.getByText('at the latest')).toHaveCount(0);
  await expect(replyWindow.getByText(/^Grace Mensah wrote .* · WhatsApp$/)).toBeVisible();
  await expect(replyWindow.getByText(sayNotExact('no-key'))).toHaveCount(0);
});

test('without a key: 24 h from the arrival, less the margin, “at the latest”', async ({ page }) => {
  const { replyWindow } = await openTicket(page, SCENARIO);
  const { at } = await lastInbound(page);
  await expect(replyWindow.locator('time')).toHaveAttribute('datetime', endByArrival(at));
  await expect(replyWindow.getByText(/^4 h 5[45] min left$/)).toBeVisible();
  await expect(replyWindow.getByText(/^until .* at the latest$/)).toBeVisible();
  await expect(
    replyWindow.getByText(/^Grace Mensah's message arrived .* · WhatsApp$/),
  ).toBeVisible();
});

const EXACT: readonly { readonly title: string; readonly surroundings: Surroundings }[] = [
  {
    title: 'audits that tell of no chat: the requester’s messaging identity leads to the messages',
    surroundings: { variants: { auditsHoldChatStarted: false } },
  },
  {
    title: 'one Sunshine conversation for all numbers',
    surroundings: { variants: { oneConversationForAllNumbers: true } },
  },
  {
    title: 'audits that hold WhatsApp’s own time, where Sunshine fails',
    surroundings: {
      variants: { auditsHoldOriginalTimestamp: true },
      faults: { [SUNSHINE_V2]: { kind: 'status', status: 500 } },
    },
  },
];

for (const { title, surroundings } of EXACT) {
  test(`exact as well: ${title}`, async ({ page }) => {
    const { replyWindow } = await openTicket(page, SCENARIO, {
      ...surroundings,
      settings: SUNSHINE_KEY,
    });
    const { sentAt } = await lastInbound(page);
    await expect(replyWindow.locator('time')).toHaveAttribute(
      'datetime',
      toTheSecond(endBySending(sentAt)),
    );
    await expect(replyWindow.getByText('at the latest')).toHaveCount(0);
  });
}

const HOSTS = ['https://api.eu-1.smooch.io', 'https://demo.zendesk.com/sc'];

test('wherever the account’s Sunshine Conversations is', async ({ page }) => {
  const { replyWindow } = await openTicket(page, SCENARIO);
  const { at, sentAt } = await lastInbound(page);
  const end = replyWindow.locator('time');
  for (const sunshine_host of HOSTS) {
    await saveSettings(page, { sunshine_app_id: '' });
    await expect(end).toHaveAttribute('datetime', endByArrival(at));
    await saveSettings(page, { ...SUNSHINE_KEY, sunshine_host });
    await expect(end).toHaveAttribute('datetime', endBySending(sentAt));
  }
});

const NOT_EXACT: readonly {
  readonly title: string;
  readonly surroundings: Surroundings;
  readonly says: string;
}[] = [
  {
    title: 'no key',
    surroundings: {},
    says: sayNotExact('no-key'),
  },
  {
    title: 'a wrong key',
    surroundings: { settings: { ...SUNSHINE_KEY, sunshine_key: btoa('app_1:wrong') } },
    says: sayNotExact('key-refused'),
  },
  {
    title: 'a key of another app',
    surroundings: { settings: { ...SUNSHINE_KEY, sunshine_app_id: '60b1a2c3d4e5f60718293a00' } },
    says: sayNotExact('no-conversation'),
  },
  {
    title: 'messages without the channel’s own time',
    surroundings: { settings: SUNSHINE_KEY, variants: { sunshineHoldsSentTime: false } },
    says: sayNotExact('no-sent-time'),
  },
];

for (const { title, surroundings, says } of NOT_EXACT) {
  test(`${title}: the arrival, and why it is not exact`, async ({ page }) => {
    const { replyWindow } = await openTicket(page, SCENARIO, surroundings);
    await expect(replyWindow.getByText(says)).toBeVisible();
    const { at } = await lastInbound(page);
    await expect(replyWindow.locator('time')).toHaveAttribute(
      'datetime',
      toTheSecond(endByArrival(at)),
    );
    await expect(replyWindow.getByText(/^until .* at the latest$/)).toBeVisible();
  });
}

test('the admin’s own margins', async ({ page }) => {
  const margins = { arrival_margin_minutes: 30, sent_margin_minutes: '0' };
  const { replyWindow } = await openTicket(page, SCENARIO, { settings: margins });
  const { at, sentAt } = await lastInbound(page);
  const end = replyWindow.locator('time');
  await expect(end).toHaveAttribute('datetime', endByArrival(at, { marginMinutes: 30 }));
  await saveSettings(page, SUNSHINE_KEY);
  await expect(end).toHaveAttribute('datetime', endBySending(sentAt, { marginMinutes: 0 }));
});

test('more answers than a page holds, in an open window: the arrival, and that there is more', async ({
  page,
}) => {
  const { replyWindow } = await openTicket(page, 'many-answers', { settings: SUNSHINE_KEY });
  const { at } = await lastInbound(page);
  await expect(replyWindow.getByText(sayNotExact('more-to-read'))).toBeVisible();
  await expect(replyWindow.locator('time')).toHaveAttribute(
    'datetime',
    toTheSecond(endByArrival(at)),
  );
});

test('a message that was longer on its way than the window: open for a moment, then closed', async ({
  page,
}) => {
  const { replyWindow, draft, reply } = await openTicket(page, 'closed', {
    settings: SUNSHINE_KEY,
  });
  await expect(replyWindow.getByText('at the latest')).toHaveCount(0);
  const sentAt = await page.evaluate(() => {
    const { world } = window.localZendesk;
    const sent = world.now() - 25 * 3_600_000;
    world.customerWrites(1004, { text: 'From the desert', channel: 'whatsapp', sentAt: sent });
    return sent;
  });
  await expect(replyWindow.locator('time')).toHaveAttribute('datetime', endBySending(sentAt));
  await expect(replyWindow).toHaveAttribute('data-window-state', 'closed');
  await reply.fill('Hi Olivia');
  await expect(draft).toHaveAttribute('data-draft-verdict', 'window-closed');
});
