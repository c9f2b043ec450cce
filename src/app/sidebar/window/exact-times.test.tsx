import { screen } from '@testing-library/react';
import { SUNSHINE_KEY, SUNSHINE_V2 } from '../../../../e2e/support/sunshine';
import {
  endByArrival,
  endBySending,
  newestIn,
  toTheSecond,
} from '../../../../e2e/support/timestamps';
import { sayNotExact } from '../../../../e2e/support/words';
import type { SimSettings } from '../../../../simulator/world/account-types';
import { Locator } from '../../testing/like-playwright';
import { openSidebar } from '../../testing/sidebar';

type Surroundings = NonNullable<Parameters<typeof openSidebar>[0]>;

// Sent 22 h ago, three hours on its way: of the 5 h that the arrival leaves, 2 are true.
const SCENARIO = 'sent-earlier';

async function open({ settings = {}, ...surroundings }: Surroundings = {}) {
  const opened = await openSidebar({ scenario: SCENARIO, settings, ...surroundings });
  await opened.explain();
  const area = () => screen.getByRole('region', { name: 'Reply window' });
  return {
    ...opened,
    /** When the customer's newest message was sent, and when it arrived. */
    newest: newestIn(opened.world.ticket(opened.ticketId), 'whatsapp'),
    end: () => area().querySelector('time')?.getAttribute('datetime'),
    says: (words: string | RegExp) =>
      new Locator(() => [area()]).getByText(words).find()[0] ?? null,
  };
}

test('with a key: 24 h from the sending, less the guard, and no “at the latest”', async () => {
  const { newest, end, says, windowState } = await open({ settings: SUNSHINE_KEY });
  expect(end()).toBe(endBySending(newest.sentAt));
  expect(windowState()).toBe('closing');
  expect(says(/^1 h 5[78] min left$/)).toBeVisible();
  expect(says(/at the latest/)).toBeNull();
  expect(says(/^Grace Mensah wrote .* · WhatsApp$/)).toBeVisible();
  expect(says(sayNotExact('no-key'))).toBeNull();
});

test('without a key: 24 h from the arrival, less the margin, “at the latest”', async () => {
  const { newest, end, says } = await open();
  expect(end()).toBe(endByArrival(newest.at));
  expect(says(/^4 h 5[45] min left$/)).toBeVisible();
  expect(says(/^until .* at the latest · WhatsApp$/)).toBeVisible();
  expect(says(/^Grace Mensah's message arrived .* · WhatsApp$/)).toBeVisible();
});

test.each<[string, Surroundings]>([
  [
    'audits that tell of no chat: the requester’s messaging identity leads to the messages',
    { variants: { auditsHoldChatStarted: false } },
  ],
  [
    'one Sunshine conversation for all numbers',
    { variants: { oneConversationForAllNumbers: true } },
  ],
  [
    'audits that hold WhatsApp’s own time, where Sunshine fails',
    {
      variants: { auditsHoldOriginalTimestamp: true },
      faults: { [SUNSHINE_V2]: { kind: 'status', status: 500 } },
    },
  ],
])('exact as well: %s', async (_title, surroundings) => {
  const { newest, end, says } = await open({ ...surroundings, settings: SUNSHINE_KEY });
  expect(end()).toMatch(toTheSecond(endBySending(newest.sentAt)));
  expect(says(/at the latest/)).toBeNull();
});

test.each(['https://api.eu-1.smooch.io', 'https://demo.zendesk.com/sc'])(
  'wherever the account’s Sunshine Conversations is: %s',
  async (sunshine_host) => {
    const { newest, end } = await open({ settings: { ...SUNSHINE_KEY, sunshine_host } });
    expect(end()).toBe(endBySending(newest.sentAt));
  },
);

test.each<[string, SimSettings, Surroundings['variants'], string]>([
  ['no key', {}, {}, 'no-key'],
  ['a wrong key', { ...SUNSHINE_KEY, sunshine_key: btoa('app_1:wrong') }, {}, 'key-wrong'],
  ['no key beside the app id', { ...SUNSHINE_KEY, sunshine_key: '' }, {}, 'key-missing'],
  [
    'a wrong key, told as none',
    { ...SUNSHINE_KEY, sunshine_key: btoa('app_1:wrong') },
    { sunshineTellsWrongKeys: false },
    'key-missing',
  ],
  [
    'another host',
    { ...SUNSHINE_KEY, sunshine_host: 'https://elsewhere.zendesk.com/sc' },
    {},
    'host-wrong',
  ],
  [
    'a key of another app',
    { ...SUNSHINE_KEY, sunshine_app_id: '60b1a2c3d4e5f60718293a00' },
    {},
    'app-unknown',
  ],
  [
    'messages without the channel’s own time',
    SUNSHINE_KEY,
    { sunshineHoldsSentTime: false },
    'no-sent-time',
  ],
])('%s: the arrival, and why it is not exact', async (_title, settings, variants = {}, reason) => {
  const { newest, end, says } = await open({ settings, variants });
  expect(says(sayNotExact(reason))).toBeVisible();
  expect(end()).toMatch(toTheSecond(endByArrival(newest.at)));
  expect(says(/^until .* at the latest · WhatsApp$/)).toBeVisible();
});

test('the admin’s own margins', async () => {
  const margins = { arrival_margin_minutes: 30, sent_margin_minutes: '0' };
  const byArrival = await open({ settings: margins });
  expect(byArrival.end()).toBe(endByArrival(byArrival.newest.at, { marginMinutes: 30 }));
  byArrival.unmount();
  const bySending = await open({ settings: { ...margins, ...SUNSHINE_KEY } });
  expect(bySending.end()).toBe(endBySending(bySending.newest.sentAt, { marginMinutes: 0 }));
});

test('more answers than a page holds, in an open window: the arrival, and that there is more', async () => {
  const { newest, end, says } = await open({ scenario: 'many-answers', settings: SUNSHINE_KEY });
  expect(says(sayNotExact('more-to-read'))).toBeVisible();
  expect(end()).toMatch(toTheSecond(endByArrival(newest.at)));
});

test('a message that was longer on its way than the window: open for a moment, then closed', async () => {
  const { world, ticketId, end, type, verdict, inZendesk, pass, windowState } = await open({
    scenario: 'closed',
    settings: SUNSHINE_KEY,
  });
  await pass(60_000);
  const sentAt = world.now() - 25 * 3_600_000;
  await inZendesk(() =>
    world.customerWrites(ticketId, { text: 'From the desert', channel: 'whatsapp', sentAt }),
  );
  // The thread is read again.
  await pass(1_000);
  expect(end()).toBe(endBySending(sentAt));
  expect(windowState()).toBe('closed');
  await inZendesk(() => type('Hi Olivia'));
  await pass(1_000);
  expect(verdict()).toBe('window-closed');
});
