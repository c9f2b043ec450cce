import { testWorld } from '../../testing/test-world';
import type { Variants } from '../../world/variants';
import type { World } from '../../world/world';
import { answerRequest } from '../answer-request';

// biome-ignore lint/suspicious/noExplicitAny: bodies are JSON of many shapes.
type Json = any;

const get = (world: World, url: string): Json =>
  answerRequest(world, { url, type: 'GET', headers: {} }).body;
const many = (world: World, rest = '') =>
  get(
    world,
    `/api/v2/tickets/show_many.json?ids=1001,1002&include=metric_sets,users,groups${rest}`,
  );

function world(variants: Partial<Variants> = {}): World {
  const made = testWorld('tour');
  made.setVariants(variants);
  return made;
}

it('brings people and groups along', () => {
  const { tickets, users, groups } = many(world());
  expect(tickets.map(({ id }: Json) => id)).toEqual([1001, 1002]);
  expect(users.map(({ id }: Json) => id)).toEqual([101, 201, 202]);
  expect(groups).toMatchObject([{ id: 1, name: 'Support' }]);
});

it.each([
  ['beside', [1001, 1002], [undefined, undefined]],
  ['inside', undefined, [1001, 1002]],
  ['nowhere', undefined, [undefined, undefined]],
] as const)('metrics stand %s', (metricSetsStand, beside, inside) => {
  const body = many(world({ metricSetsStand }));
  expect(body.metric_sets?.map((set: Json) => set.ticket_id)).toEqual(beside);
  expect(body.tickets.map((ticket: Json) => ticket.metric_set?.ticket_id)).toEqual(inside);
});

it('has none that nobody asked for', () => {
  const body = get(world(), '/api/v2/tickets/show_many.json?ids=1001');
  expect(Object.keys(body)).toEqual(expect.not.arrayContaining(['metric_sets', 'users', 'groups']));
});

it('takes a hundred ids', () => {
  const ids = Array.from({ length: 101 }, (_, index) => index + 1);
  const status = (count: number) =>
    answerRequest(world(), {
      url: `/api/v2/tickets/show_many?ids=${ids.slice(0, count)}`,
      type: 'GET',
      headers: {},
    }).status;
  expect(status(100)).toBe(200);
  expect(status(101)).toBe(400);
});

describe('a message of a running session', () => {
  const NOW = '2026-11-20T13:00:00Z';
  const read = (played: World) => {
    const { ticket } = get(played, '/api/v2/tickets/1001');
    const [{ requester_updated_at, latest_comment_added_at }] = many(played).metric_sets;
    const audits = JSON.stringify(get(played, '/api/v2/tickets/1001/audits').audits);
    return {
      updated: ticket.updated_at === NOW,
      requester: requester_updated_at === NOW,
      comment: latest_comment_added_at === NOW,
      audits: audits.includes('Still nothing'),
    };
  };
  const written = (variants: Partial<Variants>) => {
    const played = world(variants);
    played.passTime(3_600_000);
    played.customerWrites(1001, { text: 'Still nothing', channel: 'whatsapp' });
    return played;
  };
  const NONE = { updated: false, requester: false, comment: false, audits: false };
  const ALL = { updated: true, requester: true, comment: true, audits: true };

  it('is told at once', () => {
    expect(read(written({}))).toEqual(ALL);
  });

  it.each([
    ['messagesMoveMetrics', { ...ALL, requester: false, comment: false }],
    ['messagesMoveUpdates', { ...ALL, updated: false }],
    ['auditsFollowSessions', { ...ALL, audits: false }],
  ] as const)('is not told where the variant %s is off', (variant, told) => {
    expect(read(written({ [variant]: false }))).toEqual(told);
  });

  it('is told when the ticket is solved, and still when the next session has begun', () => {
    const off = {
      messagesMoveMetrics: false,
      messagesMoveUpdates: false,
      auditsFollowSessions: false,
    };
    const played = written(off);
    expect(read(played)).toEqual(NONE);
    played.updateTicket(1001, { status: 'solved' }, 'somebody else');
    expect(read(played)).toEqual(ALL);
    played.passTime(60_000);
    played.updateTicket(1001, { status: 'open' }, 'somebody else');
    played.customerWrites(1001, { text: 'Thanks anyway', channel: 'whatsapp' });
    expect(read(played)).toMatchObject({ requester: true, audits: true });
  });
});

it('tells who answered last', () => {
  const played = world();
  const metrics = get(played, '/api/v2/tickets/1001/metrics').ticket_metric;
  expect(metrics.assignee_updated_at).toBe('2026-11-20T11:39:00Z');
  expect(metrics.requester_updated_at).toBe('2026-11-20T11:48:00Z');
  played.updateTicket(1001, { assigneeId: 102 }, 'somebody else');
  expect(get(played, '/api/v2/tickets/1001/metrics').ticket_metric.assignee_updated_at).toBeNull();
});

describe('groups', () => {
  const played = world();
  played.setAgent({
    groups: [
      { id: 1, name: 'Support' },
      { id: 7, name: 'Returns' },
    ],
  });

  it('are those of the agents', () => {
    expect(get(played, '/api/v2/groups.json').groups).toMatchObject([
      { id: 1, name: 'Support' },
      { id: 7, name: 'Returns' },
    ]);
    expect(get(played, '/api/v2/groups/7').group.name).toBe('Returns');
  });

  it.each([
    ['/api/v2/users/101/group_memberships.json', [1, 7]],
    ['/api/v2/group_memberships.json?page[size]=2', [1, 7]],
    ['/api/v2/groups/7/memberships.json', [7]],
  ])('memberships at %s', (url, groups) => {
    const { group_memberships } = get(played, url);
    expect(group_memberships.map((each: Json) => each.group_id)).toEqual(groups);
    expect(group_memberships[0]).toMatchObject({ user_id: 101 });
  });
});

it('names the restriction of an agent', () => {
  const played = world();
  const own = () => get(played, '/api/v2/users/me.json?include=groups').user.ticket_restriction;
  expect(own()).toBeNull();
  played.setAgent({ ticketAccess: 'groups' });
  expect(own()).toBe('groups');
});
