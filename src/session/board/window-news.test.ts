import { NOW, settle, watched } from '../../../test/fixtures/asked-evidence';
import { createBrowser } from '../../../test/fixtures/one-browser.fixture';
import { messageOf } from '../../core/conversation/message.fixture';
import { epochMs } from '../../core/time';
import { evidenceOf } from '../../core/window/evidence.fixture';
import { gatherForTicket } from '../evidence/gather-for-ticket';
import { createTabShare } from '../tabs/tab-share';
import { createWindowNews, hearWindows, type WindowNews } from './window-news';

beforeEach(() => {
  jest.useFakeTimers({ now: NOW });
});
afterEach(() => {
  jest.useRealTimers();
});

/** Two tabs: one that tells, and one that hears. */
function twoTabs() {
  const browser = createBrowser();
  const open = (id: string) => createTabShare(browser, id, new AbortController().signal);
  const heard: { news: WindowNews; toldAt: number }[] = [];
  const listen = () =>
    hearWindows(
      open('board'),
      () => epochMs(Date.now()),
      (news, toldAt) => heard.push({ news, toldAt }),
    );
  return { share: open('ticket'), heard, listen };
}

const NEWS: WindowNews = {
  ticketId: '42',
  requesterId: '7',
  messages: [messageOf({ at: 0 })],
  evidence: [],
};

test('is told when something changed, and when the window changed its state', async () => {
  const { share, heard, listen } = twoTabs();
  listen();
  await settle();
  const { tell } = createWindowNews(share);
  tell(NEWS, false);
  tell({ ...NEWS }, false);
  await settle();
  expect(heard).toHaveLength(1);
  await jest.advanceTimersByTimeAsync(5_000);
  tell(NEWS, true);
  tell({ ...NEWS, evidence: [evidenceOf([])] }, false);
  await settle();
  expect(heard).toHaveLength(3);
  const apart = (heard[2]?.toldAt ?? 0) - (heard[0]?.toldAt ?? 0);
  expect(apart).toBeGreaterThan(4_900);
});

test('who listens later hears it with its age', async () => {
  const { share, heard, listen } = twoTabs();
  const toldAt = Date.now();
  createWindowNews(share).tell(NEWS, false);
  await jest.advanceTimersByTimeAsync(60_000);
  listen();
  await settle();
  expect(heard).toEqual([{ news: NEWS, toldAt: expect.any(Number) }]);
  expect(Math.abs((heard[0]?.toldAt ?? 0) - toldAt)).toBeLessThan(1_000);
});

test('the newest on each channel, theirs and ours, however many of the others there are', async () => {
  const { share, heard, listen } = twoTabs();
  listen();
  const ours = Array.from({ length: 200 }, (_, at) => messageOf({ role: 'agent', at: at + 10 }));
  const theirs = [messageOf({ at: 1 }), messageOf({ at: 2, channel: 'instagram_dm' })];
  createWindowNews(share).tell({ ...NEWS, messages: [...theirs, ...ours] }, false);
  await settle();
  const told = heard[0]?.news.messages ?? [];
  expect(told.length).toBeLessThan(30);
  expect(told).toEqual(expect.arrayContaining([...theirs, ours.at(-1)]));
});

test.each([
  ['nothing', null],
  ['another shape', { ticketId: '42' }],
  ['a message of another shape', { ...NEWS, messages: [{ at: 'noon' }] }],
  ['evidence of another shape', { ...NEWS, evidence: [{ source: 'stars' }] }],
])('what a tab of another version tells is left alone: %s', async (_name, value) => {
  const { share, heard, listen } = twoTabs();
  listen();
  share.announce('window of ticket', value);
  await settle();
  expect(heard).toEqual([]);
  createWindowNews(share).tell({ ...NEWS, evidence: [evidenceOf([messageOf()])] }, false);
  await settle();
  expect(heard).toHaveLength(1);
});

test("a ticket's tab tells what it shows and what it has read, never a word", async () => {
  const { share, heard, listen } = twoTabs();
  listen();
  const template = messageOf({ role: 'agent', at: NOW, kind: 'template' });
  const it = watched({
    share,
    ticket: { messages: [messageOf(), { ...template, shorthand: '&((secret))&' }] },
  });
  const { check } = gatherForTicket(it.watch);
  await settle();
  expect(heard.at(-1)?.news).toMatchObject({ ticketId: '42', requesterId: '7' });
  expect(heard.at(-1)?.news.messages).toHaveLength(2);
  expect(JSON.stringify(heard)).not.toContain('secret');
  const before = heard.length;
  // The window's state changed.
  check();
  await settle();
  expect(heard.length).toBe(before + 1);
});
