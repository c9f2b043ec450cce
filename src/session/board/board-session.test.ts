import { groupsOf } from '../../../simulator/world/people';
import { createBrowser } from '../../../test/fixtures/one-browser.fixture';
import { messageOf } from '../../core/conversation/message.fixture';
import { epochMs } from '../../core/time';
import { NOON } from '../../zendesk/testing/local-zendesk';
import { createTabShare } from '../tabs/tab-share';
import { openBoard } from '../testing/open-board';
import { createWindowNews } from './window-news';

const SECOND = 1_000;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const SEARCH = '/api/v2/search.json';
const MANY = '/show_many.json';
const EXPORT = '/search/export';
const AUDITS = '/audits.json';

const hide = (isHidden: boolean) => {
  Object.defineProperty(document, 'visibilityState', {
    configurable: true,
    value: isHidden ? 'hidden' : 'visible',
  });
  document.dispatchEvent(new Event('visibilitychange'));
};
afterEach(() => hide(false));

/** Time passes while nobody looks; then the board refreshes itself. */
async function away({ pass }: Pick<Awaited<ReturnType<typeof openBoard>>, 'pass'>, ms: number) {
  hide(true);
  await pass(ms);
  hide(false);
  await pass(2 * SECOND);
}

describe('requests', () => {
  test('1,000 tickets cost 21 to the first full picture', async () => {
    const { board, asked } = await openBoard({ tickets: 990 });
    const { rows, ...picture } = board.get();
    expect(picture).toMatchObject({ status: 'ready', missingPages: 0, isBeyondSearch: false });
    expect(rows.length).toBeGreaterThan(980);
    expect(rows.every(({ ticket }) => ticket.requesterUpdatedAt !== null)).toBe(true);
    expect(rows.every(({ ticket }) => ticket.requester?.name !== '')).toBe(true);
    expect(asked().length - asked(AUDITS).length).toBeLessThanOrEqual(21);
    expect(asked(EXPORT)).toEqual([]);
  });

  test('none before the board is open', async () => {
    const { board, asked, pass } = await openBoard({ isShown: false });
    await pass(HOUR);
    expect(asked()).toEqual([]);
    expect(board.get().status).toBe('not-yet');
  });

  test('by itself again after five minutes in front', async () => {
    const { asked, pass } = await openBoard();
    await pass(5 * MINUTE - 3 * SECOND);
    expect(asked(SEARCH)).toHaveLength(1);
    await pass(2 * SECOND);
    expect(asked(SEARCH)).toHaveLength(2);
  });

  test.each([
    ['699', 2, true],
    ['300', 1, true],
    ['100', 1, false],
  ])(
    'with %s of the limit left: searched %i times in six minutes, single tickets read: %s',
    async (remaining, searches, isRead) => {
      const { board, asked, pass } = await openBoard({ remaining });
      board.actions.setVisible(board.get().rows.map(({ ticket }) => ticket.id));
      await pass(60 * SECOND);
      expect(asked(AUDITS).length > 0).toBe(isRead);
      await pass(5 * MINUTE);
      expect(asked(SEARCH)).toHaveLength(searches);
    },
  );

  test.each<[string, (opened: Awaited<ReturnType<typeof openBoard>>, isAway: boolean) => void]>([
    ['the browser shows another page', (_opened, isAway) => hide(isAway)],
    ['the agent looks at something else in Zendesk', ({ lookAway }, isAway) => lookAway(isAway)],
    [
      "another of the page's tabs is shown",
      ({ board }, isAway) => (isAway ? board.actions.close() : board.actions.open()),
    ],
  ])('none while %s, and one on the return', async (_name, leave) => {
    const opened = await openBoard();
    const { asked, pass } = opened;
    const before = asked().length;
    leave(opened, true);
    await pass(HOUR);
    expect(asked()).toHaveLength(before);
    leave(opened, false);
    await pass(SECOND);
    expect(asked(SEARCH)).toHaveLength(2);
  });

  test('who leaves before all is there asks for no more, and anew on the return', async () => {
    const { board, asked, pass } = await openBoard({ tickets: 900, isShown: false });
    board.actions.open();
    await pass(0);
    hide(true);
    const before = asked().length;
    await pass(HOUR);
    // What was on its way.
    expect(asked().length - before).toBeLessThanOrEqual(3);
    expect(board.get().isRefreshing).toBe(false);
    hide(false);
    await pass(2 * SECOND);
    expect(board.get()).toMatchObject({ status: 'ready', missingPages: 0 });
    expect(board.get().rows.length).toBeGreaterThan(890);
  });

  test('who leaves while the agent is asked for starts no refresh', async () => {
    const { board, asked, pass } = await openBoard({ isShown: false });
    board.actions.open();
    hide(true);
    await pass(HOUR);
    expect(asked()).toEqual([]);
    expect(board.get().isRefreshing).toBe(false);
    hide(false);
    await pass(SECOND);
    expect(asked(SEARCH)).toHaveLength(1);
  });

  test('an export goes on after a pause where it stood, and stops when nobody looks', async () => {
    const opened = await openBoard({ tickets: 1_050 });
    const { board, world, asked, pass } = opened;
    const second = '/api/v2/search/export*after*';
    world.setFault(second, { kind: 'status', status: 429, retryAfterSeconds: 20 });
    board.actions.readBeyond();
    await pass(2 * SECOND);
    expect(asked(EXPORT)).toHaveLength(2);
    expect(board.get().pauseUntilMs).not.toBeNull();
    world.setFault(second, null);
    await pass(21 * SECOND);
    // The second page once more, and the third.
    expect(asked(EXPORT)).toHaveLength(4);
    expect(board.get().rows.length).toBeGreaterThanOrEqual(1_050);
  });

  test('an export that nobody waits for asks for no further page', async () => {
    const { board, asked, pass } = await openBoard({ tickets: 1_050 });
    board.actions.readBeyond();
    hide(true);
    await pass(MINUTE);
    expect(asked(EXPORT).length).toBeLessThanOrEqual(1);
    expect(board.get()).toMatchObject({ isBeyondSearch: true, isRefreshing: false });
  });

  test('the export is asked by a click only, and what is known is not read again', async () => {
    const { board, asked, pass } = await openBoard({ tickets: 1_050 });
    expect(board.get()).toMatchObject({ isBeyondSearch: true });
    await pass(6 * MINUTE);
    expect(asked(EXPORT)).toEqual([]);
    const many = asked(MANY).length;
    board.actions.readBeyond();
    await pass(2 * SECOND);
    expect(asked(EXPORT).length).toBeGreaterThan(0);
    expect(asked(MANY)).toHaveLength(many + 1);
    expect(board.get().rows.length).toBeGreaterThanOrEqual(1_050);
    board.actions.refresh();
    await pass(2 * SECOND);
    expect(board.get().rows.length).toBeGreaterThanOrEqual(1_050);
  });
});

describe('a refresh of more than a page', () => {
  type Opened = Awaited<ReturnType<typeof openBoard>>;
  type Ticket = Opened['world']['state']['tickets'][number];

  const change = ({ world }: Opened, id: number, how: Partial<Ticket>) => {
    const { state } = world;
    const updatedAt = Date.now();
    const changed = (it: Ticket) => (it.id === id ? { ...it, updatedAt, ...how } : it);
    world.replace({ ...state, tickets: state.tickets.map(changed) });
  };
  /** How many searches and bulk reads a click costs. */
  const refresh = async ({ board, asked, pass }: Opened) => {
    const count = () => [asked(SEARCH).length, asked(MANY).length] as const;
    const before = count();
    board.actions.refresh();
    await pass(2 * SECOND);
    expect(board.get()).toMatchObject({ isRefreshing: false, failure: null, missingPages: 0 });
    const after = count();
    return [after[0] - before[0], after[1] - before[1]];
  };
  test('costs two requests, after an hour those of the whole', async () => {
    const opened = await openBoard({ tickets: 290 });
    const { board, pass } = opened;
    const before = board.get().rows.length;
    expect(await refresh(opened)).toEqual([1, 1]);
    await pass(3 * SECOND);
    expect(await refresh(opened)).toEqual([1, 1]);
    expect(board.get().rows).toHaveLength(before);
    hide(true);
    await pass(HOUR);
    hide(false);
    await pass(2 * SECOND);
    expect(await refresh(opened)).toEqual([1, 1]);
    expect(opened.asked(SEARCH)).toHaveLength(3 + 2 + 3 + 1);
  });

  test('shows what changed, what is new, and no longer what is solved', async () => {
    const opened = await openBoard({ tickets: 150 });
    const { board, world, row, pass } = opened;
    await pass(MINUTE);
    const [model] = world.state.tickets.filter(({ id }) => id === 10_150);
    change(opened, 10_140, { status: 'solved' });
    change(opened, 10_141, { subject: 'Another parcel' });
    const created = {
      ...model,
      id: 10_900,
      createdAt: Date.now(),
      updatedAt: Date.now(),
    } as Ticket;
    world.replace({ ...world.state, tickets: [...world.state.tickets, created] });
    const before = board.get();
    expect(await refresh(opened)).toEqual([1, 1]);
    expect(row(10_140)).toBeUndefined();
    expect(row(10_141)?.ticket.subject).toBe('Another parcel');
    expect(row(10_900)?.ticket.requester?.name).toBe('Customer 150');
    expect(board.get()).toMatchObject({ found: before.found });
    expect(board.get().askedAt).toBeGreaterThan(before.askedAt ?? 0);
  });

  test('drops what went to somebody else, though no search of the scope finds it', async () => {
    const opened = await openBoard({ tickets: 150 });
    const { row, pass } = opened;
    await pass(MINUTE);
    change(opened, 10_001, { assigneeId: null });
    change(opened, 10_150, { assigneeId: null });
    await refresh(opened);
    await refresh(opened);
    expect(row(10_001)).toBeUndefined();
    expect(row(10_150)).toBeUndefined();
    expect(row(10_002)).toBeDefined();
  });

  test('finds what the index learns only after the next one', async () => {
    const opened = await openBoard({ tickets: 250, variants: { searchLagsMs: 2 * MINUTE } });
    const { row, pass } = opened;
    await pass(5 * MINUTE);
    change(opened, 10_250, { subject: 'Late' });
    await pass(SECOND);
    await refresh(opened);
    await pass(3 * MINUTE);
    await refresh(opened);
    expect(row(10_250)?.ticket.subject).toBe('Late');
  });

  test('reads the whole where too much has changed', async () => {
    const opened = await openBoard({ tickets: 390 });
    const { board, world, pass } = opened;
    await pass(MINUTE);
    const before = board.get().rows.length;
    const updatedAt = Date.now();
    const tickets = world.state.tickets.map((it) => ({ ...it, updatedAt }));
    world.replace({ ...world.state, tickets });
    expect(await refresh(opened)).toEqual([1 + 4, 4]);
    expect(board.get().rows).toHaveLength(before);
  });

  test('reads the whole after a page that did not come', async () => {
    const opened = await openBoard({ tickets: 290 });
    const { board, world, pass } = opened;
    world.setFault('/api/v2/tickets/show_many*', { kind: 'status', status: 500 });
    board.actions.refresh();
    await pass(2 * SECOND);
    expect(board.get()).toMatchObject({ missingPages: 1, failure: null });
    world.setFault('/api/v2/tickets/show_many*', null);
    expect(await refresh(opened)).toEqual([3, 3]);
  });

  test.each([
    ['as it was', {}, 'open'],
    ['with an index that lags', { searchLagsMs: 2 * MINUTE }, 'open'],
    // Nothing says then that there is something to read.
    [
      'where messages move nothing',
      { messagesMoveMetrics: false, messagesMoveUpdates: false },
      'unknown',
    ],
  ])(
    'proves no closed window that nobody has looked at since, %s',
    async (_name, variants, afterwards) => {
      const opened = await openBoard({ tickets: 150, variants, hasKey: true });
      const { board, row, world, pass } = opened;
      const [first] = world.state.tickets.filter(({ id }) => id < 10_000).map(({ id }) => id);
      const id = first ?? 0;
      board.actions.setVisible([String(id)]);
      await pass(2 * SECOND);
      await away({ pass }, 24 * HOUR);
      expect(row(id)?.window.state).toBe('closed');
      board.actions.setVisible([]);
      world.customerWrites(id, { text: 'Hello?', channel: 'whatsapp' });
      await pass(MINUTE);
      await refresh(opened);
      expect(row(id)?.window.state).toBe('unknown');
      board.actions.setVisible([String(id)]);
      await pass(3 * SECOND);
      expect(row(id)?.window.state).toBe(afterwards);
    },
  );

  test('renews what the export showed as well, and lets it go after an hour', async () => {
    const opened = await openBoard({ tickets: 1_050 });
    const { board, pass, row } = opened;
    const shown = board.get().rows.length;
    board.actions.readBeyond();
    await pass(2 * SECOND);
    expect(row(10_048)).toBeDefined();
    change(opened, 10_048, { status: 'solved' });
    change(opened, 10_049, { subject: 'Another parcel' });
    await pass(MINUTE);
    expect(await refresh(opened)).toEqual([1, 1]);
    expect(row(10_048)).toBeUndefined();
    expect(row(10_049)?.ticket.subject).toBe('Another parcel');
    expect(board.get().isBeyondSearch).toBe(false);
    await away({ pass }, HOUR);
    await pass(4 * SECOND);
    expect(board.get()).toMatchObject({ isBeyondSearch: true, isRefreshing: false });
    expect(board.get().rows.length).toBeLessThanOrEqual(shown);
  });
});

describe('what does not come', () => {
  test.each([
    ['a page of the search', '/api/v2/search*page=2*', 200],
    ['a bulk read', '/api/v2/tickets/show_many*', 300],
  ])('%s is said to be missing, and the others are there', async (_name, key, least) => {
    const { board, world } = await openBoard({
      tickets: 290,
      faults: { [key]: { kind: 'status', status: 500 } },
    });
    const { rows, ...picture } = board.get();
    expect(picture).toMatchObject({ status: 'ready', failure: null });
    expect(picture.missingPages).toBeGreaterThan(0);
    expect(rows.length).toBeGreaterThanOrEqual(least - 10);
    expect(rows.length).toBeLessThan(world.state.tickets.length + 1);
  });

  test('older rows stay where the first page does not come', async () => {
    const { board, world, pass } = await openBoard({ tickets: 50 });
    const before = board.get().rows.length;
    world.setFault('/api/v2/search*', { kind: 'status', status: 500 });
    board.actions.refresh();
    await pass(SECOND);
    expect(board.get()).toMatchObject({
      status: 'ready',
      failure: { kind: 'status', status: 500 },
      isRefreshing: false,
    });
    expect(board.get().rows).toHaveLength(before);
    world.setFault('/api/v2/search*', null);
    board.actions.refresh();
    await pass(SECOND);
    expect(board.get().failure).toBeNull();
  });

  test('without any row it has failed', async () => {
    const { board } = await openBoard({
      faults: { '/api/v2/search*': { kind: 'status', status: 403 } },
    });
    expect(board.get()).toMatchObject({ status: 'failed', failure: { status: 403 }, rows: [] });
  });

  test('a pause that Zendesk asks for is said and kept, then all is there', async () => {
    const { board, world, asked, pass } = await openBoard({
      tickets: 290,
      faults: { '/api/v2/search*page=2*': { kind: 'status', status: 429, retryAfterSeconds: 20 } },
    });
    expect(board.get().pauseUntilMs).not.toBeNull();
    const before = asked().length;
    world.setFault('/api/v2/search*page=2*', null);
    await pass(17 * SECOND);
    expect(asked()).toHaveLength(before);
    await pass(5 * SECOND);
    expect(board.get()).toMatchObject({ pauseUntilMs: null, missingPages: 0, isRefreshing: false });
    expect(board.get().rows.length).toBeGreaterThanOrEqual(290);
  });

  test('a pause longer than anybody waits stands beside the failure, and no refresh comes before its end', async () => {
    const search = '/api/v2/search*';
    const { board, world, asked, pass } = await openBoard({
      tickets: 20,
      faults: { [search]: { kind: 'status', status: 429, retryAfterSeconds: 600 } },
    });
    expect(board.get()).toMatchObject({ status: 'failed', failure: { status: 429 } });
    expect(board.get().pauseUntilMs).toBeGreaterThan(0);
    world.setFault(search, null);
    const before = asked().length;
    await pass(9 * MINUTE);
    expect(asked()).toHaveLength(before);
    await pass(MINUTE + SECOND);
    expect(board.get()).toMatchObject({ status: 'ready', failure: null, pauseUntilMs: null });
  });

  test.each([
    ['knows no names of channels', { searchKnowsChannels: false }],
    ['takes several values for "and"', { searchTakesAlternatives: false }],
  ])('a search that %s has the same rows', async (_name, variants) => {
    const opened = await openBoard({ tickets: 20, others: 5, variants, isShown: false });
    const { board, world, pass } = opened;
    const { state } = world;
    const second = { id: 777, name: 'Second' };
    const users = state.users.map((user) =>
      user.id === state.agentId ? { ...user, groups: [...groupsOf(user), second] } : user,
    );
    world.replace({ ...state, users });
    board.actions.open();
    await pass(2 * SECOND);
    expect(board.get().rows.length).toBeGreaterThanOrEqual(15);
    board.actions.setScope('groups');
    await pass(2 * SECOND);
    const groups = new Set(board.get().rows.map(({ ticket }) => ticket.group?.id));
    expect(groups).toContain('777');
    expect(groups.size).toBeGreaterThan(1);
  });
});

describe('single tickets', () => {
  const audits = (asked: (part: string) => readonly string[]) => asked(AUDITS).length;

  test('are read within a budget: 30 after a refresh, 6 in any minute after it', async () => {
    const { board, asked, pass, row } = await openBoard({ tickets: 200 });
    // All in sight, and none read: more than any budget allows.
    board.actions.setVisible(board.get().rows.map(({ ticket }) => ticket.id));
    await pass(5 * SECOND);
    expect(audits(asked)).toBeGreaterThan(25);
    expect(audits(asked)).toBeLessThanOrEqual(30 + 6);
    const before = audits(asked);
    await pass(MINUTE);
    expect(audits(asked) - before).toBeLessThanOrEqual(6);
    await pass(MINUTE);
    expect(audits(asked) - before).toBeGreaterThan(6);
    expect(row(10_001)?.window.state).toBe('open');
  });

  test('near their end are read though they are out of sight', async () => {
    const { row, pass } = await openBoard({ tickets: 3 });
    expect(row(10_001)?.end.kind).toBe('at-most');
    await away({ pass }, 21 * HOUR);
    expect(row(10_001)?.end.kind).toBe('known');
  });

  test.each([
    ['moves', true],
    ['does not move', false],
  ])(
    'a message that %s the metrics: the row is never open before it was read',
    async (_name, messagesMoveMetrics) => {
      const { board, world, row, pass } = await openBoard({
        tickets: 3,
        variants: { messagesMoveMetrics, messagesMoveUpdates: messagesMoveMetrics },
      });
      await away({ pass }, 25 * HOUR);
      expect(row(10_002)?.end.kind).toBe('ended-unless-wrote');
      world.customerWrites(10_002, { text: 'Hello?', channel: 'whatsapp' });
      await pass(3 * MINUTE);
      board.actions.refresh();
      await pass(2 * SECOND);
      expect(row(10_002)?.window.state).toBe('unknown');
      expect(row(10_002)?.end.kind).toBe(messagesMoveMetrics ? 'at-most' : 'ended-unless-wrote');
      board.actions.setVisible(['10002']);
      await pass(2 * SECOND);
      expect(row(10_002)?.window.state).toBe('open');
    },
  );

  test('with a key they are read in Sunshine, and a closed one is known to be', async () => {
    const { board, world, row, pass } = await openBoard({ hasKey: true });
    const [ticket] = board.get().rows.map((it) => it.ticket.id);
    board.actions.setVisible([ticket ?? '']);
    await pass(2 * SECOND);
    expect(row(ticket ?? '')?.window).toMatchObject({ precision: 'sent' });
    await away({ pass }, 24 * HOUR);
    expect(row(ticket ?? '')?.window.state).toBe('closed');
    await pass(6 * MINUTE);
    // It was read after its end, but not since the last refresh: the customer may have written.
    expect(row(ticket ?? '')?.end.kind).toBe('ended-unless-wrote');
    world.customerWrites(Number(ticket), { text: 'Hello?', channel: 'whatsapp' });
    await pass(6 * MINUTE);
    expect(row(ticket ?? '')?.window).toMatchObject({ state: 'open', precision: 'sent' });
  });

  test('trouble is said, and left alone for a while', async () => {
    const { board, asked, pass } = await openBoard({
      tickets: 60,
      faults: { '/api/v2/tickets/*/audits*': { kind: 'status', status: 500 } },
    });
    board.actions.setVisible(board.get().rows.map(({ ticket }) => ticket.id));
    await pass(5 * SECOND);
    expect(audits(asked)).toBe(1);
    expect(board.get().readFailure).toMatchObject({ status: 500 });
  });

  test('one that is refused is not asked for again', async () => {
    const { board, asked, pass } = await openBoard({
      tickets: 3,
      faults: { '/api/v2/tickets/10001/audits*': { kind: 'status', status: 403 } },
    });
    board.actions.setVisible(['10001']);
    await pass(4 * MINUTE);
    expect(asked('/tickets/10001/audits')).toHaveLength(1);
  });

  test('the conversation log is never asked', async () => {
    const { board, asked, pass } = await openBoard({ tickets: 20, hasKey: true });
    board.actions.setVisible(board.get().rows.map(({ ticket }) => ticket.id));
    await pass(10 * MINUTE);
    expect(asked('conversation_log')).toEqual([]);
  });
});

describe('what tabs of this browser know', () => {
  const news = {
    ticketId: '10001',
    requesterId: '20001',
    messages: [messageOf({ authorId: '20001', at: NOON })],
    evidence: [],
  };

  test('is taken from them, without a request and without words', async () => {
    const browser = createBrowser();
    const stop = new AbortController();
    const heard: unknown[] = [];
    const { row, pass, asked } = await openBoard({ tickets: 3, browser });
    const before = asked().length;
    const tab = createTabShare(browser, 'tab', stop.signal);
    createTabShare(browser, 'other', stop.signal).listen('window of ticket', (it) =>
      heard.push(it),
    );
    const shorthand = '&((secret))&';
    const template = messageOf({ role: 'agent', at: NOON });
    const messages = [...news.messages, { ...template, shorthand }];
    createWindowNews(tab).tell({ ...news, messages }, false);
    await pass(SECOND);
    expect(row(10_001)?.window).toMatchObject({ state: 'open', source: 'ticket' });
    expect(asked()).toHaveLength(before);
    expect(JSON.stringify(heard)).toContain('20001');
    expect(JSON.stringify(heard)).not.toContain('secret');
    stop.abort();
  });

  test('counts for this requester only', async () => {
    const browser = createBrowser();
    const stop = new AbortController();
    const { row, pass } = await openBoard({ tickets: 3, browser });
    const tab = createTabShare(browser, 'tab', stop.signal);
    createWindowNews(tab).tell({ ...news, requesterId: '20002' }, false);
    await pass(SECOND);
    expect(row(10_001)?.window.state).toBe('unknown');
    stop.abort();
  });
});

describe('whose tickets', () => {
  test('are shown follows the switch, and what was on its way for another is dropped', async () => {
    const { board, world, pass } = await openBoard({ tickets: 5, others: 2 });
    const ids = () => board.get().rows.map(({ ticket }) => ticket.assignee?.id);
    const me = String(world.state.agentId);
    expect(new Set(ids())).toEqual(new Set([me]));
    board.actions.setScope('all');
    board.actions.setScope('mine');
    board.actions.setScope('all');
    expect(board.get()).toMatchObject({ scope: 'all', rows: [], status: 'loading' });
    await pass(2 * SECOND);
    expect(board.get().status).toBe('ready');
    expect(ids().some((id) => id !== me)).toBe(true);
  });

  test("are shown follows the agent's groups", async () => {
    const { board, world, pass } = await openBoard({ tickets: 5, others: 2 });
    expect(board.get().hasGroups).toBe(true);
    board.actions.setScope('groups');
    await pass(2 * SECOND);
    const groups = board.get().rows.map(({ ticket }) => ticket.group?.id);
    expect(groups.length).toBeGreaterThan(0);
    expect(groups).not.toContain('777');
    expect(world.state.tickets.some(({ groupId }) => groupId === 777)).toBe(true);
  });

  test.each([
    ['assigned', 'own'],
    ['groups', 'groups'],
    [undefined, 'none'],
  ] as const)('an agent may see is said: %s', async (ticketAccess, restriction) => {
    const zendesk = await openBoard({ tickets: 5, others: 2, isShown: false });
    const { board, world, pass } = zendesk;
    const users = world.state.users.map((user) =>
      user.id === world.state.agentId
        ? { ...user, role: 'agent' as const, ...(ticketAccess && { ticketAccess }) }
        : user,
    );
    world.replace({ ...world.state, users });
    board.actions.open();
    await pass(SECOND);
    board.actions.setScope('all');
    await pass(2 * SECOND);
    expect(board.get().restriction).toBe(restriction);
    const others = board
      .get()
      .rows.filter(({ ticket }) => ticket.assignee?.id !== String(world.state.agentId));
    expect(others.length > 0).toBe(ticketAccess === undefined);
  });
});

test('rows change at their instant', async () => {
  const { board, row, pass, world } = await openBoard({ tickets: 2 });
  const end = row(10_001)?.end;
  if (end?.kind !== 'at-most') throw new Error(`It is ${end?.kind}.`);
  const changes: (string | undefined)[] = [];
  board.subscribe(() => changes.push(row(10_001)?.end.kind));
  world.setFault('/api/v2/tickets/*/audits*', { kind: 'status', status: 403 });
  await away({ pass }, end.at - Date.now() - 4 * SECOND);
  await pass(end.at - Date.now() - 1);
  expect(changes).not.toContain('ended-unless-wrote');
  await pass(1);
  expect(row(10_001)?.end.kind).toBe('ended-unless-wrote');
  expect(board.get().now).toBe(epochMs(end.at));
});

test('opens a ticket as a click on its number does', async () => {
  const { board, pass, asked, client } = await openBoard();
  const invoke = jest.spyOn(client, 'invoke');
  board.actions.openTicket('10001');
  await pass(0);
  expect(invoke).toHaveBeenCalledWith('routeTo', 'ticket', 10_001);
  expect(asked(EXPORT)).toEqual([]);
});
