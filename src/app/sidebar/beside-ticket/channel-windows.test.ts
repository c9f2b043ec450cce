import { SUNSHINE_KEY } from '../../../../e2e/support/sunshine';
import { endByArrival, endBySending } from '../../../../e2e/support/timestamps';
import { say } from '../../../../e2e/support/words';
import { openBeside } from '../../testing/beside-ticket';

const MESSENGER = 'sunshine_conversations_facebook_messenger';
const WEEK = { hours: 7 * 24 };
const weekForHumans = { human_agent_week: true };

test('Messenger: 24 h', async () => {
  const { app, end, newest, windowSays, write, verdict } = await openBeside('messenger');
  expect(end()).toBe(endByArrival(newest(undefined, MESSENGER).at));
  expect(windowSays(/^13 h 55 min left$/)).toBe(true);
  expect(windowSays(/ · Messenger$/)).toBe(true);
  // Templates are WhatsApp's.
  const tabs = app.getByRole('tab').find();
  expect(tabs.map(({ textContent }) => textContent)).toEqual(['Macros']);
  await write('Ja, auch die kleine.');
  expect(verdict()).toBe('deliverable');
});

test.each([
  ['with a key from the sending', SUNSHINE_KEY, {}],
  ['or 7 days where the admin says so', { ...SUNSHINE_KEY, ...weekForHumans }, WEEK],
])('Messenger: %s', async (_how, settings, length) => {
  const { end, newest, windowSays } = await openBeside('messenger', { settings });
  expect(end()).toBe(endBySending(newest(undefined, MESSENGER).sentAt, length));
  // The first day has room for more than personal answers.
  expect(windowSays('personal answers only')).toBe(false);
});

test('Instagram after a day: nothing', async () => {
  const { app, state, windowSays, write, verdict, draftSays } = await openBeside('instagram');
  expect(state()).toBe('closed');
  const words = { channel: 'Instagram', customer: 'Grace' };
  expect(windowSays(say('window.after.nothing', words))).toBe(true);
  await write('Yes, we do!');
  expect(verdict()).toBe('window-closed');
  expect(draftSays('Your draft would not arrive')).toBe(true);
  expect(app.getByRole('button', { name: 'Use a template' }).find()).toEqual([]);
});

test('Instagram after a day: six more days for personal answers, where the admin says so', async () => {
  const { state, end, newest, windowSays, write, verdict } = await openBeside('instagram', {
    settings: weekForHumans,
  });
  expect(state()).toBe('open');
  expect(end()).toBe(endByArrival(newest(undefined, 'instagram_dm').at, WEEK));
  expect(windowSays('5 d 17 h left')).toBe(true);
  expect(windowSays('personal answers only')).toBe(true);
  await write('Yes, we do!');
  expect(verdict()).toBe('deliverable');
});

test('TikTok: 48 h and ten messages', async () => {
  const { end, newest, windowSays } = await openBeside('tiktok');
  expect(end()).toBe(endByArrival(newest(undefined, 'tiktok').at, { hours: 48 }));
  expect(windowSays(/^17 h 55 min left$/)).toBe(true);
  expect(windowSays('at most 7 of 10 messages left')).toBe(true);
});

test('WeChat: the fifth message ends it before its time, the customer’s next one begins anew', async () => {
  const opened = await openBeside('wechat');
  const { windowSays, write, send, state, end, verdict, inZendesk, world, ticketId } = opened;
  expect(windowSays(say('window.lastMessage.headline'))).toBe(true);
  expect(windowSays(/37 h 55 min left/)).toBe(true);

  await write('还有什么可以帮您？');
  expect(verdict()).toBe('deliverable');
  await send();
  expect(state()).toBe('closed');
  expect(windowSays(say('window.after.messages', { cap: '5', customer: '陈美' }))).toBe(true);
  expect(end()).toBeNull();
  await write('在吗？');
  expect(verdict()).toBe('window-closed');

  await inZendesk(() => world.customerWrites(ticketId, { text: '在', channel: 'wechat' }));
  expect(state()).toBe('open');
  expect(windowSays('at most 5 of 5 messages left')).toBe(true);
  expect(verdict()).toBe('deliverable');
});

test('Viber after a day: closed, yet a message arrives and is charged', async () => {
  const { draftPart, state, windowSays, write, verdict } = await openBeside('viber');
  expect(state()).toBe('closed');
  expect(windowSays('Viber charges for each message until Борис writes')).toBe(true);
  await write('Добрий день!');
  expect(verdict()).toBe('deliverable');
  // The window says what it costs.
  expect(draftPart.find()[0]).toHaveTextContent(/^$/);
});

test('a channel of the account’s own: not known', async () => {
  const { state, end, windowSays, write, verdict } = await openBeside('custom-channel');
  expect(state()).toBe('unknown');
  expect(windowSays('This channel may have a reply limit of its own')).toBe(true);
  expect(end()).toBeNull();
  await write('Guten Tag');
  expect(verdict()).toBe('not-applicable');
});

test.each([
  [48, 'open'],
  [6, 'critical'],
  [4, 'closed'],
])('a channel of the account’s own with %s h, as its admin says: %s', async (hours, expected) => {
  const { state, end, newest } = await openBeside('custom-channel', {
    settings: { channel_hours: `sunshine_conversations_api = ${hours}` },
  });
  expect(state()).toBe(expected);
  expect(end()).toBe(endByArrival(newest(undefined, 'sunshine_conversations_api').at, { hours }));
});

test('and with 0 h: no limit', async () => {
  const { state } = await openBeside('custom-channel', {
    settings: { channel_hours: 'sunshine_conversations_api = 0' },
  });
  expect(state()).toBe('unrestricted');
});

test('the composer’s channel decides which window is shown; the others stand beneath, small', async () => {
  const opened = await openBeside('several-channels');
  const { replyWindow, end, state, windowSays, newest, sendBy, write, verdict } = opened;
  const whatsapp = endByArrival(newest().at);
  const messenger = endByArrival(newest(undefined, MESSENGER).at);
  const list = replyWindow.getByRole('list', { name: 'Other channels' });
  const others = () =>
    list
      .getByRole('listitem')
      .find()
      .map((one) => one.textContent);

  expect(end()).toBe(whatsapp);
  await opened.explain();
  expect(others()).toEqual(['Messenger · closes in 2 h at the latest']);

  await sendBy(MESSENGER);
  expect(end()).toBe(messenger);
  expect(state()).toBe('closing');
  expect(others()).toEqual(['WhatsApp · closes in 14 h at the latest']);
  await write('Hello Priya');
  expect(verdict()).toBe('deliverable');

  for (const free of ['email', 'native_messaging']) {
    await sendBy(free);
    expect(state()).toBe('unrestricted');
    expect(windowSays('No reply limit on this channel.')).toBe(true);
    expect(others()).toEqual([
      'WhatsApp · closes in 14 h at the latest',
      'Messenger · closes in 2 h at the latest',
    ]);
    expect(verdict()).toBe('not-applicable');
  }

  await sendBy('whatsapp');
  expect(end()).toBe(whatsapp);
});
