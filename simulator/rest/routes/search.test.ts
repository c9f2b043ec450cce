import { testWorld } from '../../testing/test-world';
import type { World } from '../../world/world';
import { answerRequest } from '../answer-request';

// biome-ignore lint/suspicious/noExplicitAny: bodies are JSON of many shapes.
type Json = any;

const ask = (world: World, url: string) => answerRequest(world, { url, type: 'GET', headers: {} });
const search = (world: World, query: string, rest = '') =>
  ask(world, `/api/v2/search.json?query=${encodeURIComponent(query)}${rest}`);
const idsOf = (body: unknown): number[] => (body as Json).results.map(({ id }: Json) => id);
const found = (world: World, query: string) => idsOf(search(world, query).body);

/** The tour with copies of its first ticket, so that there are many. */
function crowded(count: number): World {
  const { tickets } = testWorld('tour').state;
  const [first] = tickets;
  if (!first) throw new Error('the tour is empty');
  const copies = Array.from({ length: count }, (_, index) => ({ ...first, id: 50_000 + index }));
  return testWorld('tour', { tickets: copies });
}

describe('the words of a query', () => {
  const world = testWorld('tour');
  world.updateTicket(1001, { assigneeId: 102, groupId: 7 }, 'somebody else');
  world.passTime(60_000);
  world.updateTicket(1003, { assigneeId: null, groupId: null }, 'somebody else');
  const others = (...without: number[]) =>
    found(world, 'type:ticket').filter((id) => !without.includes(id));

  it.each([
    ['assignee:102', [1001]],
    ['assignee:"Tom Okafor"', [1001]],
    ['assignee:tom@demo.example', [1001]],
    ['assignee:none', [1003]],
    ['assignee:me', others(1001, 1003)],
    ['assignee:999', []],
    ['group:7', [1001]],
    ['group:none', [1003]],
    ['group:support', others(1001, 1003)],
    ['group:1 group:7', others(1003)],
    ['priority>high', [1003]],
    ['status:pending assignee:me', [1002, 1008]],
    ['via:email', [1010]],
    ['via:email -via:email', []],
  ])('%s', (query, ids) => {
    expect(found(world, query)).toEqual(ids);
  });

  it('takes one value of several, and all of several limits', () => {
    const both = found(world, 'via:email via:whatsapp');
    expect(both).toEqual(expect.arrayContaining([1001, 1010]));
    expect(found(world, 'via:email via:whatsapp status:pending')).toEqual([1002, 1008]);
    const early = found(world, 'updated<2026-11-20');
    expect(early.length).toBeGreaterThan(0);
    expect(found(world, 'updated<2026-11-20 updated<2026-11-21')).toEqual(early);
    expect(found(world, 'updated>2026-11-20 updated<2026-11-20')).toEqual([]);
  });

  it('sorts as the query says', () => {
    const newest = found(world, 'type:ticket order_by:updated_at sort:desc');
    expect(found(world, 'type:ticket order_by:updated_at sort:asc')).toEqual(newest.toReversed());
    expect(idsOf(search(world, 'type:ticket', '&sort_by=updated_at').body)).toEqual(newest);
  });

  it('may not know the messaging channels', () => {
    const narrow = testWorld('tour');
    narrow.setVariants({ searchKnowsChannels: false });
    expect(found(narrow, 'via:whatsapp')).toEqual([]);
    expect(found(narrow, 'via:email')).toEqual([1010]);
  });
});

it('may want all of several values', () => {
  const narrow = testWorld('tour');
  narrow.setVariants({ searchTakesAlternatives: false });
  expect(found(narrow, 'via:email via:whatsapp')).toEqual([]);
  expect(found(narrow, 'via:email status:open')).toEqual([1010]);
});

describe('what the agent may see', () => {
  it.each([
    ['all', [1001, 1002, 1003]],
    ['groups', [1001, 1002]],
    ['assigned', [1001]],
  ] as const)('%s', (ticketAccess, ids) => {
    const world = testWorld('tour');
    world.updateTicket(1002, { assigneeId: 102 }, 'somebody else');
    world.updateTicket(1003, { assigneeId: 102, groupId: 7 }, 'somebody else');
    world.setAgent({ ticketAccess });
    const seen: readonly number[] = ids;
    const hidden = [1001, 1002, 1003].filter((id) => !seen.includes(id));
    expect(found(world, 'type:ticket')).toEqual(expect.arrayContaining([...seen]));
    for (const id of hidden) {
      expect(found(world, 'type:ticket')).not.toContain(id);
      expect(ask(world, `/api/v2/tickets/${id}/audits.json`).status).toBe(403);
      const { body } = ask(world, `/api/v2/tickets/show_many.json?ids=1001,${id}`);
      expect((body as Json).tickets.map((ticket: Json) => ticket.id)).toEqual([1001]);
    }
  });

  it('an admin sees all', () => {
    const world = testWorld('tour');
    const all = found(world, 'type:ticket').length;
    world.setAgent({ ticketAccess: 'assigned', role: 'admin' });
    world.updateTicket(1003, { assigneeId: 102 }, 'somebody else');
    expect(found(world, 'type:ticket')).toHaveLength(all);
  });
});

describe('the index', () => {
  it('finds a ticket as it was before the lag', () => {
    const world = testWorld('tour');
    world.setVariants({ searchLagsMs: 60_000 });
    world.updateTicket(1001, { status: 'solved', assigneeId: 102 }, 'somebody else');
    expect(found(world, 'status:solved')).toEqual([]);
    expect(found(world, 'assignee:me')).toContain(1001);
    world.setComposerText(1001, 'a draft is no news', 'agent');
    world.passTime(30_000);
    world.updateTicket(1001, { status: 'open' }, 'somebody else');
    world.passTime(30_000);
    expect(found(world, 'status:solved')).toEqual([1001]);
    world.passTime(30_000);
    expect(found(world, 'status:solved')).toEqual([]);
    expect(found(world, 'assignee:102')).toEqual([1001]);
  });

  it('knows nothing of what the agent has not saved', () => {
    const world = testWorld('tour');
    world.updateTicket(1001, { status: 'hold' }, 'agent');
    expect(found(world, 'status:hold')).toEqual([]);
  });
});

describe('limits', () => {
  it('gives 1,000 results and still links on, to an error', () => {
    const world = crowded(1200);
    const last = search(world, 'type:ticket', '&page=10').body as Json;
    expect(last.results).toHaveLength(100);
    expect(last).toMatchObject({ count: 1200, next_page: expect.stringContaining('page=11') });
    expect(ask(world, last.next_page)).toMatchObject({
      status: 422,
      body: {
        error: 'invalid',
        description:
          'Invalid search: Requested response size was greater than Search Response Limits',
      },
    });
  });

  it('takes no cursor outside of the export', () => {
    expect(search(crowded(1), 'type:ticket', '&page[size]=5').status).toBe(400);
  });

  it('exports all by cursor', () => {
    const world = crowded(1200);
    const start = `/api/v2/search/export.json?filter[type]=ticket&page[size]=1000&query=status<solved`;
    const first = ask(world, start).body as Json;
    expect(first.results).toHaveLength(1000);
    expect(first.meta.has_more).toBe(true);
    const second = ask(world, first.links.next).body as Json;
    expect(second.results).toHaveLength(200);
    expect(second.meta.has_more).toBe(false);
    expect(new Set([...idsOf(first), ...idsOf(second)]).size).toBe(1200);
  });

  it.each([
    ['query=status<solved', 400],
    ['filter[type]=ticket&query=type:ticket status<solved', 422],
    ['filter[type]=ticket&query=status<solved', 200],
  ])('an export of %s', (query, status) => {
    expect(ask(crowded(2), `/api/v2/search/export.json?${query}`).status).toBe(status);
  });

  it('exports a hundred times a minute', () => {
    const world = crowded(2);
    const once = () => ask(world, '/api/v2/search/export?filter[type]=ticket&query=status<solved');
    for (let time = 0; time < 100; time++) expect(once().status).toBe(200);
    expect(once()).toMatchObject({ status: 429, headers: { 'Retry-After': '60' } });
    expect(search(world, 'type:ticket').status).toBe(200);
    world.passTime(60_000);
    expect(once().status).toBe(200);
  });
});

it('counts', () => {
  const { body } = ask(crowded(1200), '/api/v2/search/count.json?query=type:ticket status<solved');
  expect(body).toEqual({ count: 1200 });
});
