import type { Fault } from '../../../simulator/world/fault-types';
import { epochMs } from '../../core/time';
import { localZendesk, NOON } from '../../zendesk/testing/local-zendesk';
import { firstPages, type SearchWay } from './first-pages';

const CHANNELS = ['whatsapp', 'instagram_dm'];

type Variants = Parameters<ReturnType<typeof localZendesk>['world']['setVariants']>[0];

/** Three WhatsApp tickets: the agent's and one in each of two groups; the question is for these two. */
function searching(variants: Variants, faults: Readonly<Record<string, Fault>> = {}) {
  const { client, world, host } = localZendesk({ location: 'nav_bar' });
  const [ticket] = world.state.tickets;
  if (!ticket) throw new Error('The scenario has no ticket.');
  const whatsapp = { ...ticket, viaChannel: 'whatsapp' as const, status: 'open' as const };
  const tickets = [1, 2, 3].map((id) => ({ ...whatsapp, id, groupId: id }));
  world.replace({ ...world.state, tickets });
  world.setVariants(variants);
  for (const [key, fault] of Object.entries(faults)) world.setFault(key, fault);
  const { signal } = new AbortController();
  const now = () => epochMs(NOON);
  const input = { requests: client, now, signal, onPause: () => {} };
  const ask = (scope: 'groups' | 'all', way: SearchWay | null = null, groupIds = ['1', '2']) =>
    firstPages(input, { scope, groupIds, channels: CHANNELS }, way);
  return { ask, world, requests: () => host.requests.length };
}

const found = async (answer: ReturnType<typeof firstPages>) => {
  const pages = await answer;
  if (!pages.ok) throw new Error(`It failed: ${JSON.stringify(pages.error)}`);
  const { searches, ...rest } = pages.value;
  return { ...rest, ids: searches.flatMap(({ page }) => page.tickets.map(({ id }) => id)).sort() };
};

test.each<[string, Variants, 'groups' | 'all', SearchWay, number, readonly string[]]>([
  ['as asked', {}, 'groups', 'as-asked', 1, ['1', '2']],
  ['as asked, of all', {}, 'all', 'as-asked', 1, ['1', '2', '3']],
  [
    'several channels mean "and"',
    { searchTakesAlternatives: false },
    'all',
    'any-channel',
    2,
    ['1', '2', '3'],
  ],
  [
    'several groups mean "and"',
    { searchTakesAlternatives: false },
    'groups',
    'each-group',
    4,
    ['1', '2'],
  ],
  [
    'names of channels are not known',
    { searchKnowsChannels: false },
    'groups',
    'any-channel',
    2,
    ['1', '2'],
  ],
  [
    'neither',
    { searchTakesAlternatives: false, searchKnowsChannels: false },
    'groups',
    'each-group',
    4,
    ['1', '2'],
  ],
])('%s', async (_name, variants, scope, way, count, ids) => {
  const { ask, requests } = searching(variants);
  expect(await found(ask(scope))).toMatchObject({ way, ids, missing: 0 });
  expect(requests()).toBe(count);
});

test('the way that was found is taken at once', async () => {
  const { ask, requests } = searching({ searchTakesAlternatives: false });
  expect(await found(ask('groups', 'each-group'))).toMatchObject({ ids: ['1', '2'] });
  expect(requests()).toBe(2);
});

test('where there is nothing no way has proved itself', async () => {
  const { ask, requests } = searching({});
  expect(await found(ask('groups', null, ['8', '9']))).toMatchObject({ way: null, ids: [] });
  expect(requests()).toBe(4);
});

test('tickets of another channel show that several groups are taken', async () => {
  const { ask, world, requests } = searching({});
  const tickets = world.state.tickets.map((it) => ({ ...it, viaChannel: 'email' as const }));
  world.replace({ ...world.state, tickets });
  expect(await found(ask('groups'))).toMatchObject({ way: null, ids: [] });
  expect(requests()).toBe(2);
});

test('a refusal of the query is no failure where another way is taken', async () => {
  const { ask } = searching({}, { '/api/v2/search*via*': { kind: 'status', status: 422 } });
  expect(await found(ask('groups'))).toMatchObject({ way: 'any-channel', ids: ['1', '2'] });
});

test('nothing found is not said where another way could not be tried', async () => {
  const { ask, world } = searching({ searchTakesAlternatives: false });
  const only = { kind: 'status', status: 500 } as const;
  world.setFault('/api/v2/search*type%3Aticket%20status%3Csolved%20group*', only);
  expect(await ask('groups')).toMatchObject({ ok: false, error: { status: 500 } });
});

test('a group that cannot be searched is missing, and the others are there', async () => {
  const { ask } = searching(
    { searchTakesAlternatives: false },
    { '/api/v2/search*solved%20group%3A2&*': { kind: 'status', status: 500 } },
  );
  expect(await found(ask('groups', 'each-group'))).toMatchObject({ ids: ['1'], missing: 1 });
});

test('more groups than pages are searched no further', async () => {
  const { ask, requests } = searching({ searchTakesAlternatives: false });
  const groups = Array.from({ length: 12 }, (_, index) => String(index + 1));
  expect(await found(ask('groups', 'each-group', groups))).toMatchObject({ hasMoreGroups: true });
  expect(requests()).toBe(10);
});
