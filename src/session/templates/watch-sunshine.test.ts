import type { RequestFailure } from '../../core/request-failure';
import { fail, ok } from '../../core/result';
import { epochMs } from '../../core/time';
import type { SunshineGet } from '../../sunshine/sunshine-requests';
import { elapsedMs } from '../../zendesk/local-clock';
import { createTabShare } from '../tabs/tab-share';
import { watchSunshine } from './watch-sunshine';

const FRESH_MS = 15 * 60_000;
const NUMBERS = '/v2/apps/app1/integrations?filter[types]=whatsapp&page[size]=100';
const listOf = (number: string) =>
  `/v1.1/apps/app1/integrations/${number}/messageTemplates?limit=100`;

let stop = new AbortController();
let startedAtMs = 0;
beforeEach(() => {
  jest.useFakeTimers({ now: 0 });
  startedAtMs = elapsedMs();
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  jest.useRealTimers();
});

interface Account {
  /** Ids of numbers; one that ends in `off` is switched off. */
  numbers: string[];
  /** Names of templates by number. */
  templates: Record<string, string[]>;
  failures: Record<string, RequestFailure>;
}

const template = (name: string) => ({
  name,
  language: 'en_US',
  status: 'APPROVED',
  category: 'UTILITY',
  components: [{ type: 'BODY', text: 'Hi' }],
});

function watch(given: Partial<Account> = {}, number: string | null = null) {
  const account: Account = {
    numbers: ['n1', 'n2'],
    templates: { n1: ['a', 'b'], n2: ['b', 'c'] },
    failures: {},
    ...given,
  };
  const asked: string[] = [];
  const ask: SunshineGet = async (path) => {
    asked.push(path);
    const failure = account.failures[path];
    if (failure) return fail(failure);
    const id = /integrations\/([^/]+)\//.exec(path)?.[1];
    const body =
      id === undefined
        ? {
            integrations: account.numbers.map((one) => ({
              id: one,
              type: 'whatsapp',
              status: one.endsWith('off') ? 'inactive' : 'active',
            })),
            meta: { hasMore: false },
          }
        : { messageTemplates: (account.templates[id] ?? []).map(template) };
    return ok({ body, dateMs: epochMs(Date.now()) });
  };
  let changes = 0;
  const service = { appId: 'app1', baseUrl: 'https://api.smooch.io' };
  const watched = watchSunshine(
    { service, ask, freshMs: FRESH_MS },
    {
      share: createTabShare(null, 'alone', stop.signal),
      activity: { isActive: () => true, subscribe: () => () => {} },
      onChange: () => {
        changes += 1;
      },
      signal: stop.signal,
    },
  );
  watched.setNumber(number);
  return { ...watched, asked, account, changes: () => changes };
}
const pass = (ms = 100) => jest.advanceTimersByTimeAsync(ms);
const names = ({ get }: ReturnType<typeof watch>) =>
  get().templates.map(({ name, numbers }) => `${name}: ${numbers?.join(' ')}`);

test('the numbers once, then the templates of each, joined', async () => {
  const it = watch();
  expect(it.get()).toMatchObject({ state: { status: 'loading' }, templates: [], isWhole: false });
  await pass();
  expect(it.asked).toEqual([NUMBERS, listOf('n1'), listOf('n2')]);
  expect(names(it)).toEqual(['a: n1', 'b: n1 n2', 'c: n2']);
  expect(it.get()).toMatchObject({
    state: {
      source: 'sunshine',
      status: 'ready',
      updatedAtMs: expect.closeTo(startedAtMs, 3),
      failure: null,
      isFetching: false,
    },
    isWhole: true,
  });
});

test('the ticket’s number comes first', async () => {
  const it = watch({}, 'n2');
  await pass();
  expect(it.asked).toEqual([NUMBERS, listOf('n2'), listOf('n1')]);
  expect(names(it)).toEqual(['b: n2 n1', 'c: n2', 'a: n1']);
});

test('a number that is told later moves up, without another request', async () => {
  const it = watch();
  await pass();
  it.setNumber('n2');
  expect(names(it)[0]).toBe('b: n2 n1');
  await pass();
  expect(it.asked).toHaveLength(3);
});

test('the same list as long as nothing has changed', async () => {
  const it = watch();
  await pass();
  expect(it.get().templates).toBe(it.get().templates);
});

test('of many numbers five, the ticket’s among them; then the list is not whole', async () => {
  const it = watch({ numbers: ['n1', 'n2', 'n3', 'n4', 'n5', 'n6'] }, 'n6');
  await pass();
  expect(it.asked.slice(1)).toEqual(['n6', 'n1', 'n2', 'n3', 'n4'].map(listOf));
  expect(it.get()).toMatchObject({ state: { status: 'ready' }, isWhole: false });
});

test('a number that is switched off is left out, unless the ticket is its', async () => {
  const it = watch({ numbers: ['n1', 'n2-off'] });
  await pass();
  expect(it.asked).toEqual([NUMBERS, listOf('n1')]);
  expect(it.get().isWhole).toBe(true);
  it.setNumber('n2-off');
  await pass();
  expect(it.asked).toHaveLength(3);
});

test('an account without WhatsApp numbers: ready, with nothing proved', async () => {
  const it = watch({ numbers: [] });
  await pass();
  expect(it.get()).toMatchObject({ state: { status: 'ready' }, templates: [], isWhole: false });
});

test('a key that may not list numbers', async () => {
  const refused = { kind: 'status', status: 403, retryAfterMs: null } as const;
  const it = watch({ failures: { [NUMBERS]: refused } });
  await pass(60_000);
  expect(it.get()).toMatchObject({ state: { status: 'failed', failure: refused }, isWhole: false });
  expect(it.asked).toHaveLength(1);
});

test('one number’s list that is missing takes nothing from the others', async () => {
  const it = watch({ failures: { [listOf('n2')]: { kind: 'offline' } } });
  await pass();
  expect(names(it)).toEqual(['a: n1', 'b: n1']);
  expect(it.get()).toMatchObject({
    state: {
      status: 'failed',
      failure: { kind: 'offline' },
      updatedAtMs: expect.closeTo(startedAtMs, 3),
    },
    isWhole: false,
  });
});

test('a refresh asks for all, and a failure leaves the last good list', async () => {
  const it = watch();
  await pass(1_000);
  it.account.failures = { [listOf('n2')]: { kind: 'offline' } };
  it.account.templates = { n1: ['a', 'new'], n2: [] };
  it.refresh();
  await pass();
  expect(it.asked).toHaveLength(6);
  expect(names(it)).toEqual(['a: n1', 'new: n1', 'b: n2', 'c: n2']);
  expect(it.get()).toMatchObject({
    state: {
      status: 'ready',
      failure: { kind: 'offline' },
      updatedAtMs: expect.closeTo(startedAtMs, 3),
    },
    isWhole: false,
  });
});

test('a pause is told with its latest end', async () => {
  const pause = (retryAfterMs: number) => ({ kind: 'status', status: 429, retryAfterMs }) as const;
  const it = watch({
    failures: { [listOf('n1')]: pause(10_000), [listOf('n2')]: pause(300_000) },
  });
  await pass();
  expect(it.get().state).toMatchObject({
    status: 'failed',
    pauseUntilMs: expect.closeTo(startedAtMs + 300_000, 3),
  });
});

test('kept fresh: the templates, not the numbers', async () => {
  const it = watch();
  await pass(FRESH_MS + 1_000);
  expect(it.asked.slice(3)).toEqual([listOf('n1'), listOf('n2')]);
});
