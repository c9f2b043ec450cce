import { explain } from './support/glance';
import { openTicket } from './support/open-ticket';
import { saveSettings } from './support/settings';
import { SUNSHINE_KEY } from './support/sunshine';
import { expect, test } from './support/test';
import { endByArrival, endBySending, lastInbound } from './support/timestamps';
import { say } from './support/words';

const MESSENGER = 'sunshine_conversations_facebook_messenger';

test('Messenger: 24 h, or 7 days where the admin says so', async ({ page }) => {
  const { app, replyWindow, draft, reply } = await openTicket(page, 'messenger');
  const { at, sentAt } = await lastInbound(page, MESSENGER);
  const end = replyWindow.locator('time');
  await expect(end).toHaveAttribute('datetime', endByArrival(at));
  await expect(replyWindow.getByText(/^13 h 5[45] min left$/)).toBeVisible();
  await expect(replyWindow.getByText(/ · Messenger$/)).toBeVisible();
  // Templates are WhatsApp's.
  await expect(app.getByRole('tab')).toHaveText(['Macros']);
  await reply.fill('Ja, auch die kleine.');
  await expect(draft).toHaveAttribute('data-draft-verdict', 'deliverable');

  await saveSettings(page, SUNSHINE_KEY);
  await expect(end).toHaveAttribute('datetime', endBySending(sentAt));
  await saveSettings(page, { human_agent_week: true });
  await expect(end).toHaveAttribute('datetime', endBySending(sentAt, { hours: 7 * 24 }));
  // The first day has room for more than personal answers.
  await expect(replyWindow.getByText('personal answers only')).toHaveCount(0);
});

test('Instagram after a day: nothing, or six more days for personal answers', async ({ page }) => {
  const { replyWindow, draft, reply } = await openTicket(page, 'instagram');
  const { at } = await lastInbound(page, 'instagram_dm');
  await expect(replyWindow).toHaveAttribute('data-window-state', 'closed');
  await expect(
    replyWindow.getByText(say('window.after.nothing', { channel: 'Instagram', customer: 'Grace' })),
  ).toBeVisible();
  await reply.fill('Yes, we do!');
  await expect(draft).toHaveAttribute('data-draft-verdict', 'window-closed');
  await expect(draft.getByText('Your draft would not arrive')).toBeVisible();
  await expect(draft.getByRole('button', { name: 'Use a template' })).toHaveCount(0);

  await saveSettings(page, { human_agent_week: true });
  await expect(replyWindow).toHaveAttribute('data-window-state', 'open');
  await expect(replyWindow.locator('time')).toHaveAttribute(
    'datetime',
    endByArrival(at, { hours: 7 * 24 }),
  );
  await expect(replyWindow.getByText('5 d 17 h left')).toBeVisible();
  await expect(replyWindow.getByText('personal answers only')).toBeVisible();
  await expect(draft).toHaveAttribute('data-draft-verdict', 'deliverable');
});

test('TikTok: 48 h and ten messages', async ({ page }) => {
  const { replyWindow } = await openTicket(page, 'tiktok');
  const { at } = await lastInbound(page, 'tiktok');
  await expect(replyWindow.locator('time')).toHaveAttribute(
    'datetime',
    endByArrival(at, { hours: 48 }),
  );
  await expect(replyWindow.getByText(/^17 h 5[45] min left$/)).toBeVisible();
  await expect(replyWindow.getByText('at most 7 of 10 messages left')).toBeVisible();
});

test('WeChat: the fifth message ends it before its time, the customer’s next one begins anew', async ({
  page,
}) => {
  const { replyWindow, composer, draft, reply } = await openTicket(page, 'wechat');
  await expect(replyWindow.getByText(/^37 h 5[45] min left$/)).toBeVisible();
  await expect(replyWindow.getByText('at most 1 of 5 messages left')).toBeVisible();

  await reply.fill('还有什么可以帮您？');
  await expect(draft).toHaveAttribute('data-draft-verdict', 'deliverable');
  await composer.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(replyWindow).toHaveAttribute('data-window-state', 'closed');
  await expect(
    replyWindow.getByText(say('window.after.messages', { cap: '5', customer: '陈美' })),
  ).toBeVisible();
  await expect(replyWindow.locator('time')).toHaveCount(0);
  await reply.fill('在吗？');
  await expect(draft).toHaveAttribute('data-draft-verdict', 'window-closed');

  await page.evaluate(() => {
    window.localZendesk.world.customerWrites(1043, { text: '在', channel: 'wechat' });
  });
  await expect(replyWindow).toHaveAttribute('data-window-state', 'open');
  await expect(replyWindow.getByText('at most 5 of 5 messages left')).toBeVisible();
  await expect(draft).toHaveAttribute('data-draft-verdict', 'deliverable');
});

test('Viber after a day: closed, yet a message arrives and is charged', async ({ page }) => {
  const { replyWindow, draft, reply } = await openTicket(page, 'viber');
  await expect(replyWindow).toHaveAttribute('data-window-state', 'closed');
  await expect(
    replyWindow.getByText('Viber charges for each message until Борис writes'),
  ).toBeVisible();
  await reply.fill('Добрий день!');
  await expect(draft).toHaveAttribute('data-draft-verdict', 'deliverable');
  // The window says what it costs.
  await expect(draft).toBeEmpty();
});

test('a channel of the account’s own: not known, until the admin tells its hours', async ({
  page,
}) => {
  const { replyWindow, draft, reply } = await openTicket(page, 'custom-channel');
  await expect(replyWindow).toHaveAttribute('data-window-state', 'unknown');
  await expect(
    replyWindow.getByText('This channel may have a reply limit of its own'),
  ).toBeVisible();
  await expect(replyWindow.locator('time')).toHaveCount(0);
  await reply.fill('Guten Tag');
  await expect(draft).toHaveAttribute('data-draft-verdict', 'not-applicable');

  const { at } = await lastInbound(page, 'sunshine_conversations_api');
  for (const { hours, state } of [
    { hours: 48, state: 'open' },
    { hours: 6, state: 'critical' },
    { hours: 4, state: 'closed' },
  ]) {
    await saveSettings(page, { channel_hours: `sunshine_conversations_api = ${hours}` });
    await expect(replyWindow).toHaveAttribute('data-window-state', state);
    await expect(replyWindow.locator('time')).toHaveAttribute(
      'datetime',
      endByArrival(at, { hours }),
    );
  }
  await saveSettings(page, { channel_hours: 'sunshine_conversations_api = 0' });
  await expect(replyWindow).toHaveAttribute('data-window-state', 'unrestricted');
});

test('the composer’s channel decides which window is shown; the others stand beneath, small', async ({
  page,
}) => {
  const { replyWindow, composer, draft, reply } = await openTicket(page, 'several-channels');
  const whatsapp = await lastInbound(page);
  const messenger = await lastInbound(page, MESSENGER);
  const others = replyWindow.getByRole('list', { name: 'Other channels' }).getByRole('listitem');
  const sendBy = (name: string) =>
    composer.getByRole('combobox', { name: 'Channel' }).selectOption(name);

  await expect(replyWindow.locator('time')).toHaveAttribute('datetime', endByArrival(whatsapp.at));
  await explain(replyWindow);
  await expect(others).toHaveText(['Messenger · closes in 2 h at the latest']);

  await sendBy(MESSENGER);
  await expect(replyWindow.locator('time')).toHaveAttribute('datetime', endByArrival(messenger.at));
  await expect(replyWindow).toHaveAttribute('data-window-state', 'closing');
  await expect(others).toHaveText(['WhatsApp · closes in 14 h at the latest']);
  await reply.fill('Hello Priya');
  await expect(draft).toHaveAttribute('data-draft-verdict', 'deliverable');

  for (const free of ['email', 'native_messaging']) {
    await sendBy(free);
    await expect(replyWindow).toHaveAttribute('data-window-state', 'unrestricted');
    await expect(replyWindow.getByText('No reply limit on this channel.')).toBeVisible();
    await expect(others).toHaveText([
      'WhatsApp · closes in 14 h at the latest',
      'Messenger · closes in 2 h at the latest',
    ]);
    await expect(draft).toHaveAttribute('data-draft-verdict', 'not-applicable');
  }

  await sendBy('whatsapp');
  await expect(replyWindow.locator('time')).toHaveAttribute('datetime', endByArrival(whatsapp.at));
});
