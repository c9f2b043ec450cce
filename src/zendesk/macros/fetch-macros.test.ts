import type { HostResponse, RequestHandler } from '../../../simulator/host/host';
import { localZendesk } from '../testing/local-zendesk';
import { fetchMacros } from './fetch-macros';

const FIRST = '/api/v2/macros/active.json?page[size]=100';
const item = (id: number) => ({ id, title: `Macro ${id}`, active: true, actions: [] });
const page = (id: number, links: object): HostResponse => ({
  status: 200,
  body: { macros: [item(id)], ...links },
});

/** A Zendesk that pages as the test says; every address it was asked for. */
function pagedBy(answer: (url: string) => HostResponse) {
  const urls: string[] = [];
  const requestHandler: RequestHandler = ({ url }) => {
    urls.push(url);
    return answer(url);
  };
  return { ...localZendesk({ requestHandler }), urls };
}

const ids = async (client: Parameters<typeof fetchMacros>[0]) => {
  const macros = await fetchMacros(client);
  return macros.ok ? macros.value.map(({ id }) => id) : macros.error;
};

test('the agent’s active macros, in Zendesk’s order', async () => {
  const { client, world, host } = localZendesk();
  const active = world.state.macros.filter((macro) => macro.active).map(({ id }) => String(id));
  await expect(ids(client)).resolves.toEqual(active);
  expect(host.refused).toEqual([]);
});

test('all pages, by cursor', async () => {
  const { client, world, asked } = localZendesk({ scenario: 'many-macros' });
  const active = world.state.macros.filter((macro) => macro.active).map(({ id }) => String(id));
  expect(active.length).toBeGreaterThan(400);
  await expect(ids(client)).resolves.toEqual(active);
  expect(asked().filter((label) => label.startsWith('request:'))).toHaveLength(
    Math.ceil(active.length / 100),
  );
});

test('all pages, by offset', async () => {
  const next = 'https://demo.zendesk.com/api/v2/macros/active.json?page=2';
  const { client, urls } = pagedBy((url) =>
    page(url === FIRST ? 1 : 2, { next_page: url === FIRST ? next : null, count: 2 }),
  );
  await expect(ids(client)).resolves.toEqual(['1', '2']);
  expect(urls).toEqual([FIRST, '/api/v2/macros/active.json?page=2']);
});

test('has_more decides: the last page may still carry a link', async () => {
  const next = '/api/v2/macros/active.json?page[after]=x';
  const { client, urls } = pagedBy(() => page(1, { meta: { has_more: false }, links: { next } }));
  await expect(ids(client)).resolves.toEqual(['1']);
  expect(urls).toHaveLength(1);
});

const ASTRAY = { ok: false, error: { kind: 'wrong-shape' } };

test.each([
  'https://demo.zendesk.com/auth/sign_out',
  '/api/v2/../../auth/sign_out',
  'https://evil.example/api/v3/macros',
  'javascript:alert(1)',
  'https://[not an address',
])('a link that leaves the API is not followed, and half a list is none: %s', async (next) => {
  const { client, urls } = pagedBy(() => page(1, { links: { next } }));
  await expect(fetchMacros(client)).resolves.toMatchObject(ASTRAY);
  expect(urls).toEqual([FIRST]);
});

test('a link to another host stays with the own account', async () => {
  const next = 'https://evil.example/api/v2/macros/active.json?page=2';
  const { client, urls } = pagedBy((url) => page(1, { next_page: url === FIRST ? next : null }));
  await ids(client);
  expect(urls).toEqual([FIRST, '/api/v2/macros/active.json?page=2']);
});

test('a cursor that comes again is a failure', async () => {
  const next = '/api/v2/macros/active.json?page[after]=same';
  const { client, urls } = pagedBy((url) => page(url === FIRST ? 1 : 2, { links: { next } }));
  await expect(fetchMacros(client)).resolves.toMatchObject(ASTRAY);
  expect(urls).toHaveLength(2);
});

test('pages without an end are not asked for without an end', async () => {
  const { client, urls } = pagedBy((url) => page(1, { links: { next: `${url}1` } }));
  await expect(fetchMacros(client)).resolves.toMatchObject(ASTRAY);
  expect(urls).toHaveLength(50);
});

test.each([
  ['meta: {}', { meta: {} }],
  ['has_more: null', { meta: { has_more: null } }],
  ['meta: null', { meta: null }],
])('%s and a link: the link says that there is more', async (_what, paging) => {
  const next = '/api/v2/macros/active.json?page[after]=x';
  const { client, urls } = pagedBy((url) =>
    url === FIRST ? page(1, { ...paging, links: { next } }) : page(2, paging),
  );
  await expect(ids(client)).resolves.toEqual(['1', '2']);
  expect(urls).toEqual([FIRST, next]);
});

test('more without a link does not pass for whole', async () => {
  const { client } = pagedBy(() => page(1, { meta: { has_more: true } }));
  await expect(fetchMacros(client)).resolves.toMatchObject(ASTRAY);
});

test('a page that fails fails the list: half of it would be taken for all', async () => {
  const next = '/api/v2/macros/active.json?page=2';
  const { client } = pagedBy((url) =>
    url === FIRST ? page(1, { next_page: next }) : { status: 500, body: {} },
  );
  await expect(fetchMacros(client)).resolves.toEqual({
    ok: false,
    error: { kind: 'status', status: 500, retryAfterMs: null },
  });
});

test.each([
  ['no list', { macros: 'none' }],
  ['another answer', { error: 'x' }],
])('%s is a failure', async (_what, body) => {
  const { client } = pagedBy(() => ({ status: 200, body }));
  await expect(fetchMacros(client)).resolves.toEqual({
    ok: false,
    error: { kind: 'wrong-shape', detail: 'no list of macros' },
  });
});

test('a macro of a shape nobody knows hides no other', async () => {
  const { client } = pagedBy(() => ({ status: 200, body: { macros: [null, item(7), {}] } }));
  await expect(ids(client)).resolves.toEqual(['7']);
});
