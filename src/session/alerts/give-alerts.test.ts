import type { Fault } from '../../../simulator/world/fault-types';
import type { WorldState } from '../../../simulator/world/world-state';
import { readSettings } from '../../zendesk/settings/read-settings';
import { createTabShare } from '../tabs/tab-share';
import { openAlerts } from '../testing/open-alerts';
import { withTickets } from '../testing/open-board';
import { tellPresence } from './presence';
import { createTopBarSession } from './top-bar-session';

const MINUTE = 60_000;

const SEARCH = '/search.json';
const MANY = '/show_many.json';
const AUDITS = '/audits.json';

test('one search in ten minutes, and a bulk read of what changed only', async () => {
  const { asked, pass, said } = await openAlerts();
  expect(said).toEqual(['1003 critical, 1012 closing, 1002 closing']);
  expect([asked(SEARCH), asked(MANY)]).toEqual([1, 1]);
  await pass(8 * MINUTE);
  expect(asked(SEARCH)).toBe(1);
  await pass(2 * MINUTE);
  expect([asked(SEARCH), asked(MANY)]).toEqual([2, 1]);
});

test('two tabs in sight: one asks, and one speaks', async () => {
  const { asked, pass, said } = await openAlerts({ tabs: 2 });
  expect(said).toHaveLength(1);
  await pass(11 * MINUTE);
  expect([asked(SEARCH), asked(MANY)]).toEqual([2, 1]);
  expect(said).toHaveLength(1);
});

test('nobody for half an hour: nothing is asked, until something is done again', async () => {
  const { asked, pass } = await openAlerts();
  await pass(35 * MINUTE);
  const before = asked(SEARCH);
  await pass(120 * MINUTE);
  expect(asked(SEARCH)).toBe(before);
  document.dispatchEvent(new Event('visibilitychange'));
  await pass(MINUTE);
  expect(asked(SEARCH)).toBe(before + 1);
});

test('Zendesk behind another window: nothing is asked', async () => {
  const isVisible = jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  try {
    const { asked, pass, said } = await openAlerts();
    await pass(30 * MINUTE);
    expect(asked(SEARCH)).toBe(0);
    expect(said).toEqual([]);
  } finally {
    isVisible.mockRestore();
  }
});

test('what is stored are ids, stages and times', async () => {
  await openAlerts();
  const [stored] = Object.entries({ ...localStorage }).filter(([key]) => key.includes('told'));
  const told = JSON.parse(String(stored?.[1])) as object[];
  expect(told).toHaveLength(3);
  expect(told.flatMap(Object.keys).sort()).toEqual(
    ['endsAt', 'stage', 'ticketId', 'toldAt'].flatMap((key) => [key, key, key]),
  );
});

describe('what happens while tickets are read', () => {
  const reading = { '/api/v2/tickets/*/audits*': { kind: 'delay', ms: 5_000 } } as const;
  const begunMs = 3_000;

  test('the agent opens one of them: it is not told', async () => {
    const { said, pass, browser, asked } = await openAlerts({ faults: reading, begunMs });
    expect(asked(AUDITS)).toBeGreaterThan(0);
    expect(said).toEqual([]);
    const there = createTabShare(browser, 'ticket', new AbortController().signal);
    tellPresence(there, () => ({ isInFront: true, ticketId: '1003' })).noteSign();
    await pass(MINUTE);
    expect(said).toEqual(['1012 closing, 1002 closing']);
  });

  test('the agent goes elsewhere: nothing is told before they are back', async () => {
    const { said, pass } = await openAlerts({ faults: reading, begunMs });
    const isVisible = jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(MINUTE);
    expect(said).toEqual([]);
    isVisible.mockRestore();
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(MINUTE);
    expect(said).toEqual(['1003 critical, 1012 closing, 1002 closing']);
  });
});

test('what the popover finds anew is on the icon at once, and is not asked for again', async () => {
  const { world, browser, opened, icons, asked, pass } = await openAlerts();
  expect(icons.at(-1)).toBe('3');
  const page = opened[0]?.page;
  if (!page) throw new Error('No page is open.');
  const stop = new AbortController();
  const share = createTabShare(browser, 'popover', stop.signal);
  const popover = createTopBarSession(page, readSettings({}).settings, share, stop.signal);
  await pass(MINUTE);
  world.customerWrites(1003, { channel: 'whatsapp', text: 'Any news?' });
  await pass(2 * MINUTE);
  expect([icons.at(-1), asked(SEARCH)]).toEqual(['3', 1]);
  await popover.actions.refresh();
  await pass(MINUTE);
  expect([icons.at(-1), asked(SEARCH)]).toEqual(['2', 2]);
  stop.abort();
});

test('a page that is loaded again says nothing again', async () => {
  const { world, browser, opened, said } = await openAlerts();
  expect(said).toHaveLength(1);
  opened[0]?.close();
  const again = await openAlerts({ world, browser });
  expect(again.asked(SEARCH)).toBe(1);
  expect(again.said).toEqual([]);
});

describe('a busy team', () => {
  /** Customers who wrote every ten minutes: those 20 to 24 hours ago have up to four hours left. */
  const busy = (tickets: number) => (state: WorldState) => withTickets(state, { tickets }, 600_000);
  const groups = { warnHours: '4, 1, groups' };

  test('what ends next is the oldest update, and found on the last page', async () => {
    const { said, asked } = await openAlerts({ ...groups, change: busy(190) });
    expect(asked(SEARCH)).toBe(2);
    // 23 h 50 min ago, less the margin.
    expect(said.join()).toContain('10143 critical');
    expect(said.join()).toContain('10120 closing');
  });

  test.each([{ searchTakesAlternatives: false }, { searchKnowsChannels: false }])(
    'a search with %j finds the same',
    async (variants) => {
      const { said, asked, pass } = await openAlerts({ ...groups, variants, change: busy(150) });
      expect(said.join()).toContain('10142 critical');
      const before = asked(SEARCH);
      await pass(10 * MINUTE);
      // The way that was found is taken at once.
      expect(asked(SEARCH) - before).toBeLessThan(before);
    },
  );

  test('nothing is asked for that was last updated before any window', async () => {
    const { opened } = await openAlerts({ ...groups });
    const [url = ''] = opened.flatMap(({ host }) => host.requests.map((it) => it.url));
    expect(decodeURIComponent(url)).toContain(' updated>2026-11-17T12:00:00Z&');
  });

  test('more than a search shows: the icon says nine and more', async () => {
    const change = (state: WorldState) => withTickets(state, { tickets: 1_050 }, 1_000);
    const { icons, asked } = await openAlerts({ ...groups, change });
    expect(asked(SEARCH)).toBe(10);
    expect(icons.at(-1)).toBe('9plus');
  });

  test('a page that does not come: what was known of it stays', async () => {
    const change = (state: WorldState) => withTickets(state, { tickets: 124 }, 600_000);
    const { world, pass, icons, asked } = await openAlerts({ ...groups, change });
    expect(icons.at(-1)).toBe('8');
    world.setFault('/api/v2/search*page=2*', { kind: 'status', status: 500 });
    await pass(10 * MINUTE);
    expect(asked(SEARCH)).toBe(4);
    expect(icons.at(-1)).toBe('9');
  });
});

const FAULTS: readonly (readonly [string, Fault])[] = [
  ['no answer', { kind: 'noAnswer' }],
  ['offline', { kind: 'offline' }],
  ...[401, 403, 404, 500].map(
    (status) => [String(status), { kind: 'status', status } as const] as const,
  ),
  ['not JSON', { kind: 'notJson' }],
  ['another shape', { kind: 'wrongShape' }],
];

test('429: the pause is kept, and the next look comes later than usual', async () => {
  const fault = { kind: 'status', status: 429, retryAfterSeconds: 120 } as const;
  const { world, asked, pass, said } = await openAlerts({ faults: { '/api/v2/search*': fault } });
  world.setFault('/api/v2/search*', null);
  await pass(12 * MINUTE);
  expect([asked(SEARCH), asked(MANY), asked(AUDITS)]).toEqual([1, 0, 0]);
  // A quarter of an hour later what that answer said of limits is forgotten.
  await pass(5 * MINUTE);
  document.dispatchEvent(new Event('visibilitychange'));
  await pass(MINUTE);
  expect(asked(SEARCH)).toBe(2);
  expect(said).toEqual(['1003 critical, 1012 closing, 1002 closing']);
});

describe.each(FAULTS)('%s', (_name, fault) => {
  test('of the search: nothing is said, it is tried later, and then all is said once', async () => {
    const { world, asked, pass, said } = await openAlerts({ faults: { '/api/v2/search*': fault } });
    expect(said).toEqual([]);
    expect(asked(SEARCH)).toBe(1);
    world.setFault('/api/v2/search*', null);
    await pass(12 * MINUTE);
    expect(asked(SEARCH)).toBe(2);
    expect(said).toEqual(['1003 critical, 1012 closing, 1002 closing']);
  });

  test('of the bulk read: the search’s own times stand, and it is made up for', async () => {
    const { world, asked, pass } = await openAlerts({
      faults: { '/api/v2/tickets/show_many*': fault },
    });
    expect(asked(SEARCH)).toBe(1);
    expect(asked(MANY)).toBeLessThanOrEqual(1);
    world.setFault('/api/v2/tickets/show_many*', null);
    await pass(12 * MINUTE);
    expect(asked(SEARCH)).toBe(2);
    expect(asked(MANY)).toBeGreaterThanOrEqual(1);
  });

  test('of the audits: windows near their end are said by times of updates', async () => {
    const { said, asked } = await openAlerts({ faults: { '/api/v2/tickets/*/audits*': fault } });
    expect(said.join()).toContain('1003 critical');
    expect(said.join().match(/1003/g)).toHaveLength(1);
    expect(asked(AUDITS)).toBeLessThanOrEqual(10);
  });
});
