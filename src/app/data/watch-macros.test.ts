import type { Macro } from '../../core/macro/macro';
import { macroOf } from '../../core/macro/macro.fixture';
import type { RequestFailure } from '../../core/request-failure';
import { fail, ok, type Result } from '../../core/result';
import type { MacroList } from './macro-list';
import { watchMacros } from './watch-macros';

type Answer = Result<readonly Macro[], RequestFailure>;
const MACROS = ok([macroOf()]);
const status = (code: number, retryAfterMs: number | null = null): Answer =>
  fail({ kind: 'status', status: code, retryAfterMs });

let stop = new AbortController();
beforeEach(() => {
  jest.useFakeTimers({ now: 0 });
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  jest.useRealTimers();
});

/** Watches a Zendesk that gives these answers in turn, the last one for ever. */
function watch(...answers: readonly Answer[]) {
  const left = [...answers];
  const fetched: number[] = [];
  const lists: MacroList[] = [];
  const fetchMacros = async () => {
    fetched.push(Date.now());
    return (left.length > 1 ? left.shift() : left[0]) as Answer;
  };
  watchMacros(fetchMacros, (list) => lists.push(list), stop.signal);
  return { fetched, list: () => lists.at(-1) as MacroList, lists };
}

const comeBack = () => document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

test('loads, then is ready', async () => {
  const { list } = watch(MACROS);
  expect(list()).toMatchObject({ status: 'loading', macros: [], failure: null });
  await pass(0);
  expect(list()).toMatchObject({ status: 'ready', macros: [macroOf()], failure: null });
});

test.each([
  ['403', status(403)],
  ['offline', fail({ kind: 'offline' } as const)],
  ['no answer', fail({ kind: 'no-answer' } as const)],
])('%s is told at once and not asked again by itself', async (_what, answer) => {
  const { list, fetched } = watch(answer);
  await pass(60_000);
  expect(list()).toMatchObject({ status: 'failed', isRetrying: false });
  expect(list().failure).toEqual(answer.ok ? null : answer.error);
  expect(fetched).toHaveLength(1);
});

test('a server’s trouble: again after 1 s and 2 s, then it is told', async () => {
  const { list, fetched } = watch(status(500));
  await pass(10_000);
  expect(fetched).toEqual([0, 1_000, 3_000]);
  expect(list()).toMatchObject({ status: 'failed', isRetrying: false });
});

test('a pause that Zendesk asks for is told with its end, and kept', async () => {
  const { list, fetched } = watch(status(429, 20_000), MACROS);
  await pass(0);
  expect(list()).toMatchObject({ status: 'failed', pauseUntilMs: 20_000, isRetrying: true });
  await pass(19_999);
  expect(fetched).toEqual([0]);
  await pass(1);
  expect(fetched).toEqual([0, 20_000]);
  expect(list()).toMatchObject({ status: 'ready', failure: null, pauseUntilMs: null });
});

test('no report in the middle of a pause moves its end', async () => {
  const { list, lists } = watch(status(429, 20_000));
  await pass(5_000);
  const reports = lists.length;
  // Coming back to the window makes the cache look at its list once more.
  comeBack();
  list().retry();
  await pass(5_000);
  expect(lists.slice(reports).every(({ pauseUntilMs }) => pauseUntilMs === 20_000)).toBe(true);
  expect(list().pauseUntilMs).toBe(20_000);
});

test('each pause has its own end', async () => {
  const { list } = watch(status(429, 20_000), status(429, 10_000));
  await pass(20_000);
  expect(list().pauseUntilMs).toBe(30_000);
});

test('a second pause within the first second of another watch is measured anew', async () => {
  const { list, fetched } = watch(status(429, 1_000));
  await pass(2_000);
  expect(list()).toMatchObject({ status: 'failed', isRetrying: false });
  list().retry();
  await pass(0);
  expect(list().pauseUntilMs).toBe(3_000);
  expect(fetched).toEqual([0, 1_000, 2_000, 2_000]);
});

test('the agent can try again', async () => {
  const { list } = watch(status(403), MACROS);
  await pass(0);
  list().retry();
  expect(list()).toMatchObject({ status: 'loading', failure: null });
  await pass(0);
  expect(list()).toMatchObject({ status: 'ready', failure: null });
});

test('a list that was once loaded stays when a refresh fails', async () => {
  const { list } = watch(MACROS, status(403));
  await pass(0);
  list().retry();
  await pass(0);
  expect(list()).toMatchObject({
    status: 'ready',
    macros: [macroOf()],
    failure: { kind: 'status', status: 403 },
  });
});

test('an agent who comes back after a quarter of an hour gets a fresh list, not before', async () => {
  const { fetched } = watch(MACROS);
  await pass(15 * 60_000);
  comeBack();
  await pass(0);
  expect(fetched).toHaveLength(1);
  await pass(1);
  comeBack();
  await pass(0);
  expect(fetched).toHaveLength(2);
});

test('nothing ticks once the list is there', async () => {
  watch(MACROS);
  await pass(0);
  expect(jest.getTimerCount()).toBe(0);
});

test('the end: no more reports, no more requests, no timer', async () => {
  const { lists, fetched } = watch(status(429, 20_000));
  await pass(0);
  const reports = lists.length;
  stop.abort();
  await pass(60_000);
  expect(lists).toHaveLength(reports);
  expect(fetched).toHaveLength(1);
  expect(jest.getTimerCount()).toBe(0);
});
