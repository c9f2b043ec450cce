import {
  ago,
  foundTicket,
  NOW,
  settle,
  WITH_KEY,
  watched,
} from '../../../test/fixtures/asked-evidence';
import { createBrowser } from '../../../test/fixtures/one-browser.fixture';
import { messageOf } from '../../core/conversation/message.fixture';
import { derive } from '../../core/derive';
import type { RequestFailure } from '../../core/request-failure';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings';
import { epochMs, hours, minutes } from '../../core/time';
import { NOTHING_GATHERED, type NotExactReason } from '../../core/window/evidence';
import { createTabShare } from '../tabs/tab-share';
import { gatherForTicket } from './gather-for-ticket';

beforeEach(() => {
  jest.useFakeTimers({ now: NOW });
});
afterEach(() => {
  jest.useRealTimers();
});

const ONE_NUMBER: Settings = { ...DEFAULT_SETTINGS, hasOneNumber: true };
const SENT = { id: 's1', sentAt: ago(3), at: ago(2), integrationId: 'n1' };
const ONE_THREAD = {
  identities: ['u1'],
  audits: {
    '42': { conversations: [{ id: 'c1', channel: 'whatsapp' }], messageIds: new Set(['s1']) },
  },
  pages: [[messageOf(SENT)]],
};
const V2 = 'sunshine /v2/apps/app1/conversations/c1/messages';

async function watching(setup: Parameters<typeof watched>[0]) {
  const it = watched(setup);
  const watch = gatherForTicket(it.watch);
  await settle();
  const window = () =>
    derive(
      it.ticket(),
      it.latest() ?? NOTHING_GATHERED,
      it.watch.settings,
      { list: [], complete: true },
      epochMs(Date.now()),
    ).window;
  return { ...it, ...watch, window };
}

describe('how much is asked', () => {
  test('nothing, with an open window and no key', async () => {
    const { asked, notExact } = await watching({});
    expect(asked).toEqual([]);
    expect(notExact()).toBe('no-key');
  });

  test('the audits and one page, with a key', async () => {
    const { asked, window, notExact } = await watching({ settings: WITH_KEY, account: ONE_THREAD });
    expect(asked).toEqual(['audits 42', V2]);
    expect(window()).toMatchObject({ state: 'open', precision: 'sent', startedBy: { at: ago(3) } });
    expect(notExact()).toBeNull();
  });

  test('the requester’s own thread where no conversation is named', async () => {
    const { asked, window } = await watching({
      settings: WITH_KEY,
      account: { identities: ['u1'], users: { u1: [messageOf(SENT)] } },
    });
    expect(asked).toEqual(['audits 42', 'sunshine /v1.1/apps/app1/appusers/u1/messages']);
    expect(window()).toMatchObject({ precision: 'sent', source: 'sunshine' });
  });

  const STRANGER = messageOf({ ...SENT, id: 's9', at: ago(50), sentAt: ago(50) });

  test('of several Sunshine users the one that wrote in this ticket', async () => {
    const mine = messageOf({ ...SENT, at: ago(30), sentAt: ago(31) });
    const { asked, window } = await watching({
      ticket: { messages: [messageOf({ at: ago(30) })] },
      settings: WITH_KEY,
      account: { identities: ['u1', 'u2'], users: { u1: [STRANGER], u2: [mine] } },
    });
    expect(asked).toHaveLength(3);
    expect(window()).toMatchObject({
      state: 'closed',
      precision: 'sent',
      startedBy: { at: ago(31) },
    });
  });

  test('but not at the cost of a third request while the window is open', async () => {
    const { asked, window, notExact } = await watching({
      settings: WITH_KEY,
      account: { identities: ['u1', 'u2'], users: { u1: [STRANGER], u2: [messageOf(SENT)] } },
    });
    expect(asked).toHaveLength(2);
    expect(window()).toMatchObject({ state: 'open', precision: 'arrival' });
    expect(notExact()).toBe('more-to-read');
  });

  test('one search and one ticket’s audits, closed and without a key', async () => {
    const { asked, window } = await watching({
      ticket: { messages: [messageOf({ at: ago(30) })] },
      settings: ONE_NUMBER,
      account: {
        found: [foundTicket('42', { updatedAt: ago(30) }), foundTicket('43'), foundTicket('44')],
        audits: { '43': { messages: [messageOf({ id: 's2', at: ago(1) })] } },
      },
    });
    expect(asked).toEqual(['search 7', 'audits 43']);
    expect(window()).toMatchObject({
      state: 'open',
      precision: 'arrival',
      startedBy: { isInTicket: false, otherTicketId: '43', at: ago(1) },
    });
  });

  test('no search where Sunshine says closed', async () => {
    const old = { ...SENT, at: ago(30), sentAt: ago(30) };
    const { asked, window } = await watching({
      ticket: { messages: [messageOf({ at: ago(30) })] },
      settings: WITH_KEY,
      account: { ...ONE_THREAD, pages: [[messageOf(old)]] },
    });
    expect(asked).toEqual(['audits 42', V2]);
    expect(window()).toMatchObject({ state: 'closed', precision: 'sent' });
  });

  test('a search names the ticket of a message that Sunshine shows', async () => {
    const newer = messageOf({ id: 's2', at: ago(1), sentAt: ago(1), integrationId: 'n1' });
    const old = messageOf({ ...SENT, at: ago(30), sentAt: ago(30) });
    const { asked, window } = await watching({
      ticket: { messages: [messageOf({ at: ago(30) })] },
      settings: WITH_KEY,
      account: {
        pages: [[newer, old]],
        audits: { ...ONE_THREAD.audits, '43': { messages: [messageOf({ id: 's2', at: ago(1) })] } },
        found: [foundTicket('42'), foundTicket('43')],
      },
    });
    expect(asked).toEqual(['audits 42', V2, 'search 7', 'audits 43']);
    expect(window()).toMatchObject({
      state: 'open',
      precision: 'sent',
      startedBy: { isInTicket: false, otherTicketId: '43' },
    });
  });

  describe('with more answers than a page holds', () => {
    const answers = (hoursAgo: number) =>
      Array.from({ length: 3 }, (_, index) =>
        messageOf({ role: 'agent', at: ago(hoursAgo) + index, id: `a${hoursAgo}-${index}` }),
      );
    const pages = [answers(0.5), answers(1), [messageOf(SENT)], answers(9)];
    const OLDER = [`${V2}?page[before]=older1`, `${V2}?page[before]=older2`];

    test('an open window is not worth more than two requests, unless the agent asks', async () => {
      const it = await watching({ settings: WITH_KEY, account: { ...ONE_THREAD, pages } });
      expect(it.asked).toEqual(['audits 42', V2]);
      expect(it.window()).toMatchObject({ state: 'open', precision: 'arrival' });
      expect(it.notExact()).toBe('more-to-read');
      await jest.advanceTimersByTimeAsync(1_000);
      it.retry();
      await settle();
      expect(it.asked.slice(2)).toEqual(['audits 42', V2, ...OLDER]);
      expect(it.window()).toMatchObject({ precision: 'sent' });
    });

    test('where it is not known, older pages until the message is found, four requests at most', async () => {
      const { asked, window } = await watching({
        ticket: { messages: [messageOf({ at: null })] },
        settings: WITH_KEY,
        account: { ...ONE_THREAD, pages },
      });
      expect(asked).toEqual(['audits 42', V2, ...OLDER]);
      expect(window()).toMatchObject({ state: 'open', precision: 'sent' });
    });
  });

  test('the log only where the conversation cannot be read', async () => {
    const { asked, window } = await watching({
      ticket: { messages: null },
      account: { log: [messageOf({ at: ago(1) })] },
    });
    expect(asked).toEqual(['log 42']);
    expect(window()).toMatchObject({ state: 'open', source: 'conversation-log' });
  });

  test('nothing on a channel without a limit', async () => {
    const { asked, latest } = await watching({
      settings: WITH_KEY,
      targetChannel: 'telegram',
    });
    expect(asked).toEqual([]);
    expect(latest()).toMatchObject({ evidence: [], notExact: null });
  });
});

describe('which conversation and number it is', () => {
  const theConversation = async (setup: Parameters<typeof watched>[0]) => {
    const { latest } = await watching({ settings: WITH_KEY, ...setup });
    return { conversationId: latest()?.conversationId, integrationId: latest()?.integrationId };
  };

  test('by the audits', async () => {
    const found = await theConversation({ account: ONE_THREAD });
    expect(found).toEqual({ conversationId: 'c1', integrationId: 'n1' });
  });

  test('by the requester’s own thread', async () => {
    const account = { identities: ['u1'], users: { u1: [messageOf(SENT)] } };
    const found = await theConversation({ account });
    expect(found).toEqual({ conversationId: 'c1', integrationId: 'n1' });
  });

  test('not one that another customer began', async () => {
    const others = messageOf({ authorId: '8', at: ago(2) });
    const account = {
      ...ONE_THREAD,
      audits: { '42': { conversations: [{ id: 'c1', channel: 'whatsapp' }], messages: [others] } },
    };
    const found = await theConversation({ account, ticket: { messages: [others] } });
    expect(found).toEqual({ conversationId: null, integrationId: null });
  });

  test('of how many profiles the customer has, without a request', async () => {
    const { asked, latest } = await watching({ account: { identities: ['u1', 'u2'] } });
    expect(asked).toEqual([]);
    expect(latest()?.profiles).toBe(2);
  });

  test('not told without a key', async () => {
    const found = await theConversation({ account: ONE_THREAD, settings: DEFAULT_SETTINGS });
    expect(found).toEqual({ conversationId: null, integrationId: null });
  });
});

describe('when it is asked', () => {
  test('not while the tab is inactive', async () => {
    const it = watched({ settings: WITH_KEY, account: ONE_THREAD });
    it.change({ isActive: false });
    gatherForTicket(it.watch);
    await settle();
    expect(it.asked).toEqual([]);
    it.change({ isActive: true });
    await settle();
    expect(it.asked).toEqual(['audits 42', V2]);
  });

  test('once more when the customer writes: one page, no audits', async () => {
    const it = await watching({ settings: WITH_KEY, account: ONE_THREAD });
    await jest.advanceTimersByTimeAsync(minutes(3));
    const wrote = epochMs(Date.now());
    it.account.pages = [
      [messageOf({ ...SENT, id: 's2', at: wrote, sentAt: wrote }), messageOf(SENT)],
    ];
    it.changeTicket({ messages: [messageOf({ at: ago(2) }), messageOf({ at: wrote })] });
    await settle();
    expect(it.asked).toEqual(['audits 42', V2, V2]);
    expect(it.window()).toMatchObject({ precision: 'sent', startedBy: { at: wrote } });
  });

  test('also when the customer writes twice within a minute, and where the second answer fails', async () => {
    const old = messageOf({ ...SENT, at: ago(30), sentAt: ago(30) });
    const it = await watching({
      settings: WITH_KEY,
      account: { ...ONE_THREAD, pages: [[old]] },
      ticket: { messages: [messageOf({ at: ago(30) })] },
    });
    const writes = async (id: string, sentAt: number) => {
      await jest.advanceTimersByTimeAsync(20_000);
      const at = epochMs(Date.now());
      it.account.pages = [[messageOf({ ...SENT, id, at, sentAt }), ...(it.account.pages[0] ?? [])]];
      it.changeTicket({ messages: [...(it.ticket().messages ?? []), messageOf({ at: at + 500 })] });
      await settle();
    };
    await writes('late', ago(25));
    expect(it.window()).toMatchObject({ state: 'closed', precision: 'sent' });
    await writes('soon after', ago(1));
    expect(it.window()).toMatchObject({
      state: 'open',
      precision: 'sent',
      startedBy: { at: ago(1) },
    });
    it.account.failures = { sunshine: { kind: 'no-answer' } };
    await writes('and again', ago(0));
    expect(it.window()).toMatchObject({ state: 'open', precision: 'arrival' });
  });

  test('not again when the agent types or comes back soon', async () => {
    const it = await watching({ settings: WITH_KEY, account: ONE_THREAD });
    it.change({ isActive: false });
    await jest.advanceTimersByTimeAsync(minutes(5));
    it.change({ isActive: true });
    it.changeTicket({ composer: { ...it.ticket().composer, text: 'Hello' } });
    await settle();
    expect(it.asked).toHaveLength(2);
  });

  test('again when the agent comes back after a while', async () => {
    const it = await watching({ settings: WITH_KEY, account: ONE_THREAD });
    it.change({ isActive: false });
    await jest.advanceTimersByTimeAsync(minutes(11));
    it.change({ isActive: true });
    await settle();
    // Which conversation it is does not change.
    expect(it.asked).toEqual(['audits 42', V2, V2]);
  });

  test('again after a while, too, where the clock was set back meanwhile', async () => {
    const it = await watching({ settings: WITH_KEY, account: ONE_THREAD });
    it.change({ isActive: false });
    await jest.advanceTimersByTimeAsync(minutes(11));
    jest.setSystemTime(Date.now() - minutes(60));
    it.change({ isActive: true });
    await settle();
    expect(it.asked).toEqual(['audits 42', V2, V2]);
  });

  test('again at the agent’s wish, too, after the clock was set back', async () => {
    const it = await watching({ settings: WITH_KEY, account: ONE_THREAD });
    await jest.advanceTimersByTimeAsync(minutes(1));
    jest.setSystemTime(Date.now() - minutes(60));
    it.retry();
    await settle();
    expect(it.asked.filter((question) => question === V2)).toHaveLength(2);
  });

  test('a pause lasts no longer where the clock was set back meanwhile', async () => {
    const error: RequestFailure = { kind: 'status', status: 429, retryAfterMs: 90_000 };
    const it = await watching({
      settings: WITH_KEY,
      account: { ...ONE_THREAD, failures: { sunshine: error } },
    });
    it.account.failures = {};
    jest.setSystemTime(Date.now() - minutes(60));
    await jest.advanceTimersByTimeAsync(90_000);
    it.changeTicket({ messages: [messageOf({ at: ago(2) }), messageOf({ at: ago(1) })] });
    await settle();
    expect(it.asked.filter((question) => question === V2)).toHaveLength(2);
  });

  test('an answer from before the end does not say that nobody wrote since', async () => {
    const it = await watching({
      settings: WITH_KEY,
      account: {
        ...ONE_THREAD,
        pages: [[messageOf({ ...SENT, at: ago(20), sentAt: ago(20) })]],
      },
      ticket: { messages: [messageOf({ at: ago(20) })] },
    });
    expect(it.asked).toHaveLength(2);
    const wrote = ago(-2);
    await jest.advanceTimersByTimeAsync(minutes(5 * 60));
    it.account.pages = [
      [messageOf({ ...SENT, id: 's2', at: wrote, sentAt: wrote }), ...(it.account.pages[0] ?? [])],
    ];
    it.check();
    await settle();
    expect(it.window()).toMatchObject({
      state: 'open',
      precision: 'sent',
      startedBy: { at: wrote },
    });
  });

  test('elsewhere, once, when the window closes while the ticket is open', async () => {
    const it = await watching({ ticket: { messages: [messageOf({ at: ago(23.5) })] } });
    expect(it.asked).toEqual([]);
    await jest.advanceTimersByTimeAsync(minutes(40));
    it.check();
    await settle();
    it.check();
    await settle();
    expect(it.asked).toEqual(['search 7']);
  });
});

describe('the business number', () => {
  const closedHere = { messages: [messageOf({ at: ago(30) })] };
  const wroteThere = { '43': { messages: [messageOf({ id: 's2', at: ago(1) })] } };

  test('another one opens nothing', async () => {
    const { asked, window, latest } = await watching({
      ticket: closedHere,
      account: {
        found: [foundTicket('42'), foundTicket('43', { businessNumber: '+49 40 2' })],
        audits: wroteThere,
      },
    });
    // When the customer wrote there is worth the request that no other ticket needs.
    expect(asked).toEqual(['search 7', 'audits 43']);
    expect(window().state).toBe('closed');
    expect(latest()?.toOther).toMatchObject({
      message: { id: 's2', at: ago(1) },
      toldBy: 'ticket',
      ticketId: '43',
      businessNumber: '+49 40 2',
    });
  });

  test.each([
    ['not told', null],
    ['the same in both tickets’ first messages', '+49 30 1'],
  ])('one that is %s may be it', async (_what, businessNumber) => {
    const { window } = await watching({
      ticket: closedHere,
      account: {
        found: [foundTicket('42', { businessNumber }), foundTicket('43')],
        audits: wroteThere,
      },
    });
    expect(window()).toMatchObject({
      state: 'unknown',
      reason: 'other-number-possible',
      possible: { startedBy: { otherTicketId: '43' } },
    });
  });

  test('with the admin’s word that there is one only, it is it', async () => {
    const { window } = await watching({
      ticket: closedHere,
      settings: ONE_NUMBER,
      account: {
        found: [foundTicket('42', { businessNumber: null }), foundTicket('43')],
        audits: wroteThere,
      },
    });
    expect(window().state).toBe('open');
  });

  test('a thread with two numbers, and none of them this ticket’s, opens nothing', async () => {
    const { window, notExact } = await watching({
      ticket: { messages: [messageOf({ at: ago(40) })] },
      settings: WITH_KEY,
      account: {
        audits: { '42': { conversations: [{ id: 'c1', channel: 'whatsapp' }] } },
        pages: [
          [
            messageOf({ id: 's3', at: ago(1), sentAt: ago(1), integrationId: 'n2' }),
            messageOf({ id: 's4', at: ago(30), sentAt: ago(30), integrationId: 'n1' }),
          ],
        ],
      },
    });
    expect(notExact()).toBe('number-unknown');
    expect(window()).toMatchObject({ state: 'unknown', reason: 'other-number-possible' });
  });
});

describe('a message to another number', () => {
  const toOther = (hoursAgo: number) =>
    messageOf({ id: 'o1', at: ago(hoursAgo), sentAt: ago(hoursAgo), integrationId: 'n2' });
  const MINE = messageOf({ ...SENT, at: ago(30), sentAt: ago(30) });
  const closed = { ticket: { messages: [messageOf({ at: ago(30) })] }, settings: WITH_KEY };

  test('as the thread names it: no request more, also where the window is open', async () => {
    const { asked, latest, window } = await watching({
      settings: WITH_KEY,
      account: { ...ONE_THREAD, pages: [[toOther(1), messageOf(SENT), toOther(9)]] },
    });
    expect(asked).toEqual(['audits 42', V2]);
    expect(window()).toMatchObject({ state: 'open', startedBy: { at: ago(3) } });
    expect(latest()?.toOther).toMatchObject({
      message: { id: 'o1', at: ago(1), integrationId: 'n2' },
      toldBy: 'message',
    });
  });

  test('is none any more once the customer has written here: the number is told anew', async () => {
    const it = await watching({
      settings: WITH_KEY,
      account: { ...ONE_THREAD, pages: [[toOther(1), messageOf(SENT)]] },
    });
    it.account.failures = { sunshine: { kind: 'no-answer' } };
    it.changeTicket({ messages: [messageOf({ at: ago(2) }), messageOf({ at: ago(0) })] });
    expect(it.latest()?.toOther).toBeNull();
    await settle();
    expect(it.latest()?.toOther).toBeNull();
  });

  test('as another user of theirs in Sunshine shows it, in a closed window, four requests at most', async () => {
    const account = {
      ...ONE_THREAD,
      pages: [[MINE]],
      identities: ['u1', 'u2', 'u3'],
      users: { u1: [MINE], u2: [toOther(2)], u3: [toOther(1)] },
    };
    const { asked, latest, window } = await watching({ ...closed, account });
    const usersAsked = ['u1', 'u2'].map((id) => `sunshine /v1.1/apps/app1/appusers/${id}/messages`);
    expect(asked).toEqual(['audits 42', V2, ...usersAsked]);
    expect(window().state).toBe('closed');
    expect(latest()?.toOther?.message).toMatchObject({ at: ago(2), integrationId: 'n2' });
  });

  test.each([
    ['the window is open', { settings: WITH_KEY }, [messageOf(SENT)], ['u1', 'u2']],
    ['there is no other', closed, [MINE], ['u1']],
  ])('not asked for where %s', async (_why, setup, page, identities) => {
    const account = { ...ONE_THREAD, pages: [page], identities, users: { u2: [toOther(1)] } };
    const { asked, latest } = await watching({ ...setup, account });
    expect(asked).toEqual(['audits 42', V2]);
    expect(latest()?.toOther).toBeNull();
  });

  test('under another profile, to this number: that is none, and opens nothing', async () => {
    const account = {
      ...ONE_THREAD,
      pages: [[MINE]],
      identities: ['u1', 'u2'],
      users: { u2: [messageOf({ ...SENT, id: 's7', at: ago(1), sentAt: ago(1) })] },
    };
    const { latest, window } = await watching({ ...closed, account });
    expect(window().state).toBe('closed');
    expect(latest()).toMatchObject({ toOther: null, profiles: 2 });
  });

  test('as another tab of this customer hears of it', async () => {
    const browser = createBrowser();
    const share = (tab: string) => createTabShare(browser, tab, new AbortController().signal);
    const account = { ...ONE_THREAD, pages: [[MINE]] };
    const mine = await watching({ ...closed, account, share: share('tab1') });
    expect(mine.latest()?.toOther).toBeNull();
    await watching({
      ticket: { ticketId: '43', messages: [messageOf({ at: ago(0.5) })] },
      settings: WITH_KEY,
      account: {
        identities: ['u1'],
        audits: { '43': { conversations: [{ id: 'c2', channel: 'whatsapp' }] } },
        threads: { c2: [toOther(0.5)] },
      },
      share: share('tab2'),
    });
    expect(mine.window().state).toBe('closed');
    expect(mine.latest()?.toOther).toMatchObject({
      message: { at: ago(0.5), integrationId: 'n2' },
      toldBy: 'message',
      ticketId: '43',
    });
  });
});

describe('two business numbers in one ticket', () => {
  /** To the one just now, and to the other nine minutes later. */
  const A_AT = epochMs(NOW - 10_000);
  const B_AT = epochMs(A_AT + minutes(9));
  const toA = messageOf({ id: 'a', at: A_AT, sentAt: A_AT, integrationId: 'nA' });
  const toB = messageOf({ id: 'b', at: B_AT, sentAt: B_AT, integrationId: 'nB' });
  const shown = (at: number) => messageOf({ at: at + 2_000 });
  const account = {
    identities: ['u1'],
    audits: {
      '42': { conversations: [{ id: 'c1', channel: 'whatsapp' }], messageIds: new Set(['a']) },
    },
  };
  const failure: RequestFailure = { kind: 'status', status: 500, retryAfterMs: null };

  /** The ticket with the first of them, then with both. */
  async function watchingBoth(setup: Parameters<typeof watched>[0], isFailing: boolean) {
    const it = await watching({
      ticket: { messages: [shown(A_AT)] },
      settings: WITH_KEY,
      account: { ...account, pages: [[toA]], ...setup.account },
      ...(setup.share && { share: setup.share }),
    });
    expect(it.latest()).toMatchObject({ integrationId: 'nA', conversationId: 'c1' });
    await jest.advanceTimersByTimeAsync(minutes(9));
    if (isFailing) it.account.failures.sunshine = failure;
    it.account.pages = [[toB, toA]];
    it.changeTicket({ messages: [shown(A_AT), shown(B_AT)] });
    return it;
  }

  test('the newest message says which, whatever old audits know', async () => {
    const { latest } = await watchingBoth({}, false);
    // Not for a moment the earlier one's.
    expect(latest()).toMatchObject({ integrationId: null, conversationId: null });
    await settle();
    expect(latest()).toMatchObject({ integrationId: 'nB', conversationId: 'c1' });
  });

  test('nor does time alone where the customer has another profile, which may hold it', async () => {
    const { latest } = await watchingBoth({ account: { identities: ['u1', 'u2'] } }, false);
    await settle();
    expect(latest()).toMatchObject({ integrationId: null, notExact: 'number-unknown' });
  });

  test('while Sunshine fails, nobody does', async () => {
    const { latest } = await watchingBoth({}, true);
    await settle();
    expect(latest()).toMatchObject({ integrationId: null, conversationId: null });
    const sets = latest()?.evidence.map(({ source, number }) => [source, number]);
    expect(sets).toContainEqual(['sunshine', 'unknown']);
  });

  test.each([
    [true, 'unknown'],
    [false, 'closed'],
  ])(
    'a day later a message to the first elsewhere opens nothing here; Sunshine failed: %s',
    async (isFailing, state) => {
      const browser = createBrowser();
      const share = (tab: string) => createTabShare(browser, tab, new AbortController().signal);
      const found = [foundTicket('42'), foundTicket('43')];
      const it = await watchingBoth({ account: { found }, share: share('tab1') }, isFailing);
      await settle();
      it.change({ isActive: false });
      await jest.advanceTimersByTimeAsync(hours(25));
      const at = epochMs(Date.now() - 10_000);
      const elsewhere = messageOf({ id: 'c', at, sentAt: at, integrationId: 'nA' });
      const other = await watching({
        ticket: { ticketId: '43', messages: [shown(at)] },
        settings: WITH_KEY,
        account: {
          identities: ['u1'],
          audits: { '43': { conversations: [{ id: 'c1', channel: 'whatsapp' }] } },
          pages: [[elsewhere, toB, toA]],
        },
        share: share('tab2'),
      });
      expect(other.latest()).toMatchObject({ integrationId: 'nA' });
      expect(it.window().state).toBe(state);
    },
  );

  test('where the list of numbers shows one only, it is that one', async () => {
    const { latest } = await watching({
      ticket: { messages: [shown(A_AT)] },
      settings: WITH_KEY,
      // The message itself is not there yet.
      account: { ...account, pages: [[messageOf({ id: 'x', at: ago(50), integrationId: 'nA' })]] },
      share: {
        ...createTabShare(null, 'alone', new AbortController().signal),
        peek: (key) =>
          key === 'numbers https://api.smooch.io app1'
            ? { good: { atMs: NOW, list: [{ id: 'nA' }] }, failed: null }
            : undefined,
      },
    });
    expect(latest()).toMatchObject({ integrationId: 'nA' });
  });
});

describe('audits that show no chat to a filter', () => {
  const all = {
    conversations: [{ id: 'c1', channel: 'whatsapp' }],
    messageIds: new Set(['s1']),
  };

  test('are asked once more without it, within the budget', async () => {
    const it = await watching({
      settings: WITH_KEY,
      account: { allAudits: { '42': all }, pages: [[messageOf(SENT)]] },
    });
    // Two is all that an open window is worth; at the agent's wish it goes on from what is known.
    expect(it.asked).toEqual(['audits 42', 'audits-all 42']);
    await jest.advanceTimersByTimeAsync(1_000);
    it.retry();
    await settle();
    expect(it.asked.slice(2)).toEqual(['audits 42', 'audits-all 42', V2]);
    expect(it.window()).toMatchObject({ precision: 'sent' });
  });

  test('not where the requester’s own thread leads there, nor a third time', async () => {
    const { asked } = await watching({
      settings: WITH_KEY,
      account: { identities: ['u1'], users: { u1: [messageOf(SENT)] }, allAudits: { '42': all } },
    });
    expect(asked).toEqual(['audits 42', 'sunshine /v1.1/apps/app1/appusers/u1/messages']);
  });

  test('also of another ticket', async () => {
    const { asked, window } = await watching({
      ticket: { messages: [messageOf({ at: ago(30) })] },
      settings: ONE_NUMBER,
      account: {
        found: [foundTicket('42'), foundTicket('43')],
        allAudits: { '43': { messages: [messageOf({ id: 's2', at: ago(1) })] } },
      },
    });
    expect(asked).toEqual(['search 7', 'audits 43', 'audits-all 43']);
    expect(window().state).toBe('open');
  });
});

describe('what fails', () => {
  const FAILURES: readonly [string, RequestFailure, NotExactReason][] = [
    ['a timeout', { kind: 'no-answer' }, 'no-answer'],
    ['401', { kind: 'status', status: 401, retryAfterMs: null, code: 'unauthorized' }, 'key-wrong'],
    [
      '403',
      { kind: 'status', status: 403, retryAfterMs: null, code: 'forbidden' },
      'key-forbidden',
    ],
    [
      '404',
      { kind: 'status', status: 404, retryAfterMs: null, code: 'not_found' },
      'no-conversation',
    ],
    ['429', { kind: 'status', status: 429, retryAfterMs: 20_000 }, 'too-many-requests'],
    ['500', { kind: 'status', status: 500, retryAfterMs: null }, 'server-trouble'],
    ['not JSON', { kind: 'wrong-shape', detail: 'not JSON' }, 'wrong-shape'],
    ['another shape', { kind: 'wrong-shape', detail: 'messages' }, 'wrong-shape'],
    ['no network', { kind: 'offline' }, 'offline'],
  ];

  test.each(FAILURES)(
    'Sunshine, %s: the arrival counts, and says why',
    async (_what, error, why) => {
      const { window, notExact } = await watching({
        settings: WITH_KEY,
        account: { ...ONE_THREAD, failures: { sunshine: error } },
      });
      expect(window()).toMatchObject({ state: 'open', precision: 'arrival' });
      expect(notExact()).toBe(why);
    },
  );

  test.each(FAILURES)(
    'audits, %s: the requester’s thread is asked instead',
    async (_what, error) => {
      const { window } = await watching({
        settings: WITH_KEY,
        account: {
          identities: ['u1'],
          users: { u1: [messageOf(SENT)] },
          failures: { audits: error },
        },
      });
      expect(window()).toMatchObject({ precision: 'sent' });
    },
  );

  test.each(FAILURES)('audits, %s, and no other way: the arrival counts', async (_what, error) => {
    const { window, notExact } = await watching({
      settings: WITH_KEY,
      account: { failures: { audits: error } },
    });
    expect(window()).toMatchObject({ state: 'open', precision: 'arrival' });
    // What an agent may not read in Zendesk is no fault of the key, and stays so.
    const isFinal = error.kind === 'status' && [401, 403, 404].includes(error.status);
    expect(notExact()).toBe(isFinal ? 'no-way-there' : 'audits-failed');
  });

  test.each(FAILURES)(
    'the search, %s: closed stays closed, and the failure is told',
    async (_what, error) => {
      const { window, latest } = await watching({
        ticket: { messages: [messageOf({ at: ago(30) })] },
        account: { failures: { search: error } },
      });
      expect(window().state).toBe('closed');
      expect(latest()?.elsewhere).toEqual({ status: 'failed', failure: error });
    },
  );

  test.each(FAILURES)('the log, %s: nothing is made up', async (_what, error) => {
    const { window, latest } = await watching({
      ticket: { messages: null },
      account: { failures: { log: error } },
    });
    expect(window()).toMatchObject({ state: 'unknown', reason: 'not-readable' });
    expect(latest()?.logFailure).toEqual(error);
  });

  test('a refused key is not tried again by itself, but by the agent', async () => {
    const error: RequestFailure = { kind: 'status', status: 401, retryAfterMs: null };
    const it = await watching({
      settings: WITH_KEY,
      account: { ...ONE_THREAD, failures: { sunshine: error } },
    });
    it.changeTicket({ messages: [messageOf({ at: ago(2) }), messageOf({ at: ago(1) })] });
    await settle();
    expect(it.asked).toEqual(['audits 42', V2]);
    it.account.failures = {};
    it.account.pages = [[messageOf({ ...SENT, id: 's2', at: ago(1), sentAt: ago(1) })]];
    it.retry();
    await settle();
    expect(it.asked.filter((question) => question === V2)).toHaveLength(2);
    expect(it.window()).toMatchObject({ precision: 'sent' });
  });

  test('a pause that was asked for is kept', async () => {
    const error: RequestFailure = { kind: 'status', status: 429, retryAfterMs: 90_000 };
    const it = await watching({
      settings: WITH_KEY,
      account: { ...ONE_THREAD, failures: { sunshine: error } },
    });
    it.account.failures = {};
    const writes = async (at: number) => {
      it.changeTicket({ messages: [...(it.ticket().messages ?? []), messageOf({ at })] });
      await settle();
    };
    await writes(ago(1.5));
    expect(it.asked.filter((question) => question === V2)).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(90_000);
    await writes(ago(1));
    expect(it.asked.filter((question) => question === V2)).toHaveLength(2);
  });

  test('what was known stays when a later answer fails', async () => {
    const it = await watching({ settings: WITH_KEY, account: ONE_THREAD });
    it.account.failures = { sunshine: { kind: 'no-answer' } };
    it.retry();
    await settle();
    expect(it.window()).toMatchObject({ precision: 'sent', startedBy: { at: ago(3) } });
  });
});

describe('a message in another ticket', () => {
  const open43 = (messages: ReturnType<typeof messageOf>[]) => ({
    ticket: { messages: [messageOf({ at: ago(30) })] },
    settings: ONE_NUMBER,
    account: { found: [foundTicket('42'), foundTicket('43')], audits: { '43': { messages } } },
  });

  test('that somebody else wrote there opens nothing', async () => {
    const { window } = await watching(open43([messageOf({ id: 's2', at: ago(1), authorId: '9' })]));
    expect(window().state).toBe('closed');
  });

  test('of several numbers in that ticket only this one’s counts', async () => {
    const there = [
      messageOf({ id: 's2', at: ago(1), integrationId: 'n2' }),
      messageOf({ id: 's3', at: ago(28), integrationId: 'n1' }),
    ];
    const { window } = await watching({ ...open43(there), settings: DEFAULT_SETTINGS });
    expect(window()).toMatchObject({ state: 'unknown', reason: 'other-number-possible' });
  });
});

describe('another subject', () => {
  test('back on the first channel, what was known of it is there at once', async () => {
    const it = await watching({ settings: WITH_KEY, account: ONE_THREAD });
    const choose = (targetChannel: string) =>
      it.changeTicket({ composer: { ...it.ticket().composer, targetChannel } });
    choose('email');
    await settle();
    choose('whatsapp');
    expect(it.window()).toMatchObject({ precision: 'sent', startedBy: { at: ago(3) } });
    await settle();
    expect(it.asked).toHaveLength(2);
  });

  const EMAIL = { targetChannel: 'email' };

  test('another channel forgets what was said of the first', async () => {
    const it = await watching({
      ticket: { messages: [messageOf({ at: ago(30) })] },
      account: { failures: { search: { kind: 'status', status: 500, retryAfterMs: null } } },
    });
    expect(it.latest()?.elsewhere.status).toBe('failed');
    it.changeTicket({ composer: { ...it.ticket().composer, ...EMAIL } });
    await settle();
    expect(it.latest()).toMatchObject({ elsewhere: { status: 'not-looked' }, notExact: null });
  });

  test('an answer that comes after the change is dropped', async () => {
    const it = watched({
      ticket: { messages: [messageOf({ at: ago(30) })] },
      account: { found: [foundTicket('42')] },
    });
    gatherForTicket(it.watch);
    it.changeTicket({ composer: { ...it.ticket().composer, ...EMAIL } });
    await settle();
    expect(it.latest()).toMatchObject({ elsewhere: { status: 'not-looked' } });
  });

  test('another requester: nothing of the first one counts, not for a moment', async () => {
    const it = await watching({ settings: WITH_KEY, account: ONE_THREAD });
    expect(it.window().state).toBe('open');
    const bela = { id: '8', name: 'Bela', email: null };
    it.account.audits = {};
    it.account.identities = [];
    it.changeTicket({ requester: bela, messages: [] });
    expect(it.window()).toMatchObject({ state: 'unknown', reason: 'never-wrote' });
  });

  test('messages on another channel of the thread tell nothing of a number there', async () => {
    const channel = 'sunshine_conversations_facebook_messenger';
    const { latest } = await watching({
      settings: { ...WITH_KEY, hasOneNumber: true },
      account: {
        audits: { '42': { conversations: [{ id: 'c1', channel: 'whatsapp' }] } },
        pages: [[messageOf(SENT), messageOf({ ...SENT, id: 's5', channel, at: ago(1) })]],
      },
    });
    const sets = latest()?.evidence.filter(({ source }) => source === 'sunshine') ?? [];
    const shown = sets.flatMap(({ messages }) => messages);
    expect(shown.map(({ id }) => id)).toEqual(['s1']);
  });
});

describe('between tabs', () => {
  /** Tabs of one browser. */
  function tabs() {
    const openChannel = createBrowser();
    let opened = 0;
    return () => createTabShare(openChannel, `tab ${opened++}`, new AbortController().signal);
  }

  test('a second tab of the same ticket asks nothing', async () => {
    const open = tabs();
    const first = await watching({ settings: WITH_KEY, account: ONE_THREAD, share: open() });
    const second = await watching({ settings: WITH_KEY, account: ONE_THREAD, share: open() });
    expect(first.asked).toHaveLength(2);
    expect(second.asked).toEqual([]);
    expect(second.window()).toEqual(first.window());
  });

  test('another ticket of the customer asks only for its own audits', async () => {
    const open = tabs();
    await watching({ settings: WITH_KEY, account: ONE_THREAD, share: open() });
    const second = await watching({
      ticket: { ticketId: '43' },
      settings: WITH_KEY,
      account: {
        ...ONE_THREAD,
        audits: { '43': { conversations: [{ id: 'c1', channel: 'whatsapp' }] } },
      },
      share: open(),
    });
    expect(second.asked).toEqual(['audits 43']);
    expect(second.window()).toMatchObject({ precision: 'sent' });
  });

  test('a closed ticket reopens at once when another one hears of the customer', async () => {
    const open = tabs();
    const first = await watching({
      ticket: { messages: [messageOf({ at: ago(30) })] },
      settings: ONE_NUMBER,
      share: open(),
    });
    expect(first.window().state).toBe('closed');
    first.change({ isActive: false });
    const before = first.asked.length;
    await watching({
      ticket: { ticketId: '43', messages: [messageOf({ at: ago(1) })] },
      settings: ONE_NUMBER,
      share: open(),
    });
    expect(first.window()).toMatchObject({ state: 'open', startedBy: { otherTicketId: '43' } });
    expect(first.asked).toHaveLength(before);
  });

  test.each([
    ['two numbers: later news open nothing', '+49 40 2', 'closed'],
    ['one number of both first messages: later ones may be of another', '+49 30 1', 'unknown'],
  ])('a search that told %s', async (_what, businessNumber, state) => {
    const open = tabs();
    const found = [foundTicket('42'), foundTicket('43', { updatedAt: ago(40), businessNumber })];
    const first = await watching({
      ticket: { messages: [messageOf({ at: ago(30) })] },
      account: { found },
      share: open(),
    });
    expect(first.asked).toEqual(['search 7']);
    await watching({
      ticket: { ticketId: '43', messages: [messageOf({ at: ago(1) })] },
      share: open(),
    });
    expect(first.window().state).toBe(state);
  });

  test('a message to another number in a ticket of this number opens nothing', async () => {
    const open = tabs();
    const old = messageOf({ ...SENT, at: ago(30), sentAt: ago(30) });
    const first = await watching({
      ticket: { messages: [messageOf({ at: ago(30) })] },
      settings: WITH_KEY,
      account: { ...ONE_THREAD, pages: [[old]] },
      share: open(),
    });
    expect(first.window().state).toBe('closed');
    first.change({ isActive: false });
    const toOther = messageOf({
      ...SENT,
      id: 's7',
      at: ago(1),
      sentAt: ago(1),
      integrationId: 'n2',
    });
    await watching({
      ticket: { ticketId: '43', messages: [messageOf({ at: ago(29) }), messageOf({ at: ago(1) })] },
      settings: WITH_KEY,
      account: {
        audits: {
          '43': { conversations: [{ id: 'c1', channel: 'whatsapp' }], messageIds: new Set(['s1']) },
        },
        pages: [[toOther, old]],
      },
      share: open(),
    });
    expect(first.window().state).toBe('closed');
  });

  test('a refusal is told to the tabs that wait for the same answer', async () => {
    const open = tabs();
    const busy: RequestFailure = { kind: 'status', status: 429, retryAfterMs: 60_000 };
    const account = { ...ONE_THREAD, identities: [], failures: { audits: busy } };
    const setup = { settings: WITH_KEY, account };
    const all = [1, 2, 3].map(() => watched({ ...setup, share: open() }));
    for (const { watch } of all) gatherForTicket(watch);
    await settle();
    expect(all.flatMap(({ asked }) => asked)).toEqual(['audits 42']);
  });

  test('news of one customer say nothing of another', async () => {
    const open = tabs();
    const first = await watching({
      ticket: { messages: [messageOf({ at: ago(30) })] },
      settings: ONE_NUMBER,
      share: open(),
    });
    await watching({
      ticket: { ticketId: '43', messages: [messageOf({ at: ago(1) })] },
      settings: ONE_NUMBER,
      share: open(),
    });
    expect(first.window().state).toBe('open');
    first.changeTicket({ requester: { id: '8', name: 'Bela', email: null } });
    await settle();
    expect(first.window().state).toBe('closed');
  });

  test('but not by itself where the number is not told', async () => {
    const open = tabs();
    const first = await watching({
      ticket: { messages: [messageOf({ at: ago(30) })] },
      share: open(),
    });
    first.change({ isActive: false });
    await watching({
      ticket: { ticketId: '43', messages: [messageOf({ at: ago(1) })] },
      share: open(),
    });
    expect(first.window()).toMatchObject({ state: 'unknown', reason: 'other-number-possible' });
  });
});

describe('refusals', () => {
  const busy: RequestFailure = { kind: 'status', status: 429, retryAfterMs: 60_000 };
  const refusal = { code: '131047', text: null, at: ago(1), messageId: null };

  test('cost one request each time somebody asks, and none before', async () => {
    const { asked, refusals } = await watching({ account: { refusals: [refusal] } });
    expect(asked).toEqual([]);
    expect(await refusals()).toEqual({ ok: true, value: [refusal] });
    expect(asked).toEqual(['refusals 42']);
  });

  test('keep the pause that anything else of Zendesk was asked for, and the other way round', async () => {
    const it = await watching({
      ticket: { messages: [messageOf({ at: ago(30) })] },
      account: { failures: { search: busy } },
    });
    expect(await it.refusals()).toEqual({ ok: false, error: busy });
    expect(it.asked).toEqual(['search 7']);
    it.account.failures = { refusals: busy };
    await jest.advanceTimersByTimeAsync(61_000);
    expect(await it.refusals()).toEqual({ ok: false, error: busy });
    expect(await it.refusals()).toEqual({ ok: false, error: busy });
    expect(it.asked.filter((question) => question === 'refusals 42')).toHaveLength(1);
  });

  test('are not told to other tabs', async () => {
    const said: unknown[] = [];
    const channel = {
      postMessage: (message: unknown) => said.push(message),
      addEventListener: () => {},
      close: () => {},
    };
    const browser = { open: () => channel, locks: undefined, name: 'app' };
    const share = createTabShare(browser, 'a', new AbortController().signal);
    const { refusals } = await watching({ account: { refusals: [refusal] }, share });
    await refusals();
    expect(JSON.stringify(said)).not.toContain('131047');
  });
});
