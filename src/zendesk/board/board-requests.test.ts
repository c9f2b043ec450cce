import type { Fault } from '../../../simulator/world/fault-types';
import { epochMs } from '../../core/time';
import { getJson } from '../request/ask';
import { clientAnswering, localZendesk, NOON } from '../testing/local-zendesk';
import { exportBoard } from './export-board';
import { readTickets } from './read-tickets';
import { readRestriction } from './read-viewer';
import { searchBoard } from './search-board';

const AT = epochMs(NOON);
const ALL = { scope: 'all', groupIds: [], channels: ['whatsapp'] } as const;

type Client = ReturnType<typeof localZendesk>['client'];

const getOf = (client: Client) => (path: string) => getJson(client, path);

const REQUESTS: readonly [string, string, (client: Client) => Promise<unknown>][] = [
  ['the search', '/api/v2/search.json*', (client) => searchBoard(client, ALL, 1, AT)],
  ['the export', '/api/v2/search/export*', (client) => exportBoard(getOf(client), ALL, AT)],
  ['the bulk read', '/api/v2/tickets/show_many*', (client) => readTickets(client, ['1001'], AT)],
  ['the viewer', '/api/v2/users/me*', (client) => readRestriction(client)],
];

const FAULTS: readonly [string, Fault, unknown][] = [
  ['no answer', { kind: 'noAnswer' }, { kind: 'no-answer' }],
  ['offline', { kind: 'offline' }, { kind: 'offline' }],
  ...[401, 403, 404, 500].map((status): [string, Fault, unknown] => [
    String(status),
    { kind: 'status', status },
    { kind: 'status', status },
  ]),
  [
    '429',
    { kind: 'status', status: 429, retryAfterSeconds: 7 },
    { kind: 'status', status: 429, retryAfterMs: 7_000 },
  ],
  ['not JSON', { kind: 'notJson' }, { kind: 'wrong-shape' }],
  ['another shape', { kind: 'wrongShape' }, { kind: 'wrong-shape' }],
];

describe.each(REQUESTS)('%s', (_name, address, ask) => {
  test('is answered', async () => {
    const { client, host } = localZendesk({ location: 'nav_bar' });
    expect(await ask(client)).toMatchObject({ ok: true });
    expect(host.refused).toEqual([]);
  });

  test.each(FAULTS)('%s is a value', async (_fault, fault, error) => {
    jest.useFakeTimers({ now: NOON });
    const { client, world } = localZendesk({ location: 'nav_bar' });
    world.setFault(address, fault);
    const answer = ask(client);
    await jest.advanceTimersByTimeAsync(16_000);
    expect(await answer).toMatchObject({ ok: false, error });
  });
});

test('an export that stops in its middle has failed: half of it must not pass for the whole', async () => {
  const responseJSON = { results: [], meta: { has_more: true } };
  const client = clientAnswering('request', { status: 200, responseJSON });
  expect(await exportBoard(getOf(client), ALL, AT)).toMatchObject({ ok: false });
});

test('one bad row never takes the others', async () => {
  const good = { id: 7, status: 'open', via: { channel: 'whatsapp' } };
  const rows = [null, 'x', { id: {} }, { ...good, id: 8, status: 'solved' }, good];
  const answering = (body: object) =>
    clientAnswering('request', { status: 200, responseJSON: body });
  const ids = [{ id: '7' }];
  expect(await searchBoard(answering({ results: rows }), ALL, 1, AT)).toMatchObject({
    value: { tickets: ids, found: null, hasMore: false },
  });
  expect(await readTickets(answering({ tickets: rows }), ['7'], AT)).toMatchObject({ value: ids });
  expect(await exportBoard(getOf(answering({ results: rows })), ALL, AT)).toMatchObject({
    value: ids,
  });
});

describe('metrics', () => {
  const ticket = { id: 7, status: 'open', requester_id: 3, updated_at: '2026-11-20T11:00:00Z' };
  const metrics = { requester_updated_at: '2026-11-20T10:00:00Z', assignee_updated_at: null };
  const read = async (body: object) => {
    const client = clientAnswering('request', { status: 200, responseJSON: body });
    const answer = await readTickets(client, ['7'], AT);
    return answer.ok ? answer.value[0] : undefined;
  };

  test.each([
    ['beside', { metric_sets: [null, { ...metrics, ticket_id: 7 }] }, {}],
    ['inside', {}, { metric_set: metrics }],
  ])('%s the tickets', async (_where, beside, inside) => {
    expect(await read({ tickets: [{ ...ticket, ...inside }], ...beside })).toMatchObject({
      requesterUpdatedAt: Date.UTC(2026, 10, 20, 10),
      assigneeUpdatedAt: null,
      updatedAt: Date.UTC(2026, 10, 20, 11),
      askedAt: AT,
    });
  });

  test.each([
    ['nowhere', {}],
    ['of another ticket', { metric_sets: [{ ...metrics, ticket_id: 8 }] }],
    ['of another shape', { metric_sets: 'none' }],
  ])('%s are not known', async (_where, beside) => {
    expect(await read({ tickets: [ticket], ...beside })).toMatchObject({
      requesterUpdatedAt: null,
      assigneeUpdatedAt: null,
      requester: { id: '3', name: '' },
    });
  });
});

test.each([
  [null, 'none'],
  ['assigned', 'own'],
  ['groups', 'groups'],
  ['organization', 'organization'],
  ['something new', 'unknown'],
  [undefined, 'unknown'],
  [5, 'unknown'],
])('a restriction told as %p is: %s', async (told, restriction) => {
  const body = { user: { ticket_restriction: told } };
  const client = clientAnswering('request', { status: 200, responseJSON: body });
  expect(await readRestriction(client)).toEqual({ ok: true, value: restriction });
});
