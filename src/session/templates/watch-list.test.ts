import { createBrowser } from '../../../test/fixtures/one-browser.fixture';
import type { RequestFailure } from '../../core/request-failure';
import { fail, ok, type Result } from '../../core/result';
import { elapsedMs } from '../../zendesk/local-clock';
import { createTabShare, type TabShare } from '../tabs/tab-share';
import { type ListState, watchList } from './watch-list';

type Answer = Result<string, RequestFailure>;
const LIST = ok('a list');
const FRESH_MS = 15 * 60_000;
const status = (code: number, retryAfterMs: number | null = null): Answer =>
  fail({ kind: 'status', status: code, retryAfterMs });

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

/** A moment by `elapsedMs`, so long after the test began. */
const after = (ms: number) => expect.closeTo(startedAtMs + ms, 3);

const alone = (): TabShare => createTabShare(null, 'alone', stop.signal);

/** Watches a service that gives these answers in turn, the last one for ever. */
function watch(answers: readonly Answer[], share = alone(), { startsActive = true } = {}) {
  const left = [...answers];
  const fetched: number[] = [];
  const states: ListState<string>[] = [];
  let isActive = startsActive;
  const listeners = new Set<() => void>();
  const list = watchList<string>(
    {
      key: 'list',
      freshMs: FRESH_MS,
      fetch: async () => {
        fetched.push(Date.now());
        return (left.length > 1 ? left.shift() : left[0]) as Answer;
      },
    },
    {
      share,
      activity: {
        isActive: () => isActive,
        subscribe: (listener) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      },
      onChange: () => states.push(list.state()),
      signal: stop.signal,
    },
  );
  const setActive = (next: boolean) => {
    isActive = next;
    for (const listener of listeners) listener();
  };
  return { fetched, states, setActive, state: list.state, refresh: list.refresh };
}

const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

test('loads, then is ready', async () => {
  const { state } = watch([LIST]);
  expect(state()).toMatchObject({ status: 'loading', list: null, failure: null });
  await pass(0);
  expect(state()).toMatchObject({
    status: 'ready',
    list: 'a list',
    updatedAtMs: after(0),
    failure: null,
  });
});

test.each([
  ['403', status(403)],
  ['offline', fail({ kind: 'offline' } as const)],
  ['no answer', fail({ kind: 'no-answer' } as const)],
])('%s is told at once and not asked again by itself', async (_what, answer) => {
  const { state, fetched, setActive } = watch([answer]);
  await pass(60_000);
  expect(state()).toMatchObject({ status: 'failed', isRetrying: false });
  expect(state().failure).toEqual(answer.ok ? null : answer.error);
  setActive(false);
  setActive(true);
  await pass(2 * FRESH_MS);
  expect(fetched).toHaveLength(1);
});

test('a server’s trouble: again after 1 s and 2 s, then it is told', async () => {
  const { state, fetched } = watch([status(500)]);
  await pass(10_000);
  expect(fetched).toEqual([0, 1_000, 3_000]);
  expect(state()).toMatchObject({ status: 'failed', isRetrying: false });
});

test('a pause that is asked for is told with its end, and kept', async () => {
  const { state, fetched } = watch([status(429, 20_000), LIST]);
  await pass(0);
  expect(state()).toMatchObject({
    status: 'failed',
    pauseUntilMs: after(20_000),
    isRetrying: true,
  });
  await pass(19_999);
  expect(fetched).toEqual([0]);
  await pass(1);
  expect(fetched).toEqual([0, 20_000]);
  expect(state()).toMatchObject({ status: 'ready', failure: null, pauseUntilMs: null });
});

test('no report in the middle of a pause moves its end', async () => {
  const { state, states, refresh, setActive } = watch([status(429, 20_000)]);
  await pass(5_000);
  const reports = states.length;
  setActive(false);
  setActive(true);
  refresh();
  await pass(5_000);
  for (const { pauseUntilMs } of states.slice(reports)) {
    expect(pauseUntilMs).toEqual(after(20_000));
  }
  expect(state().pauseUntilMs).toEqual(after(20_000));
});

test('each pause has its own end', async () => {
  const { state } = watch([status(429, 20_000), status(429, 10_000)]);
  await pass(20_000);
  expect(state().pauseUntilMs).toEqual(after(30_000));
});

test('a second pause within the first second of another watch is measured anew', async () => {
  const { state, fetched, refresh } = watch([status(429, 1_000)]);
  await pass(2_000);
  expect(state()).toMatchObject({ status: 'failed', isRetrying: false });
  refresh();
  await pass(0);
  expect(state().pauseUntilMs).toEqual(after(3_000));
  expect(fetched).toEqual([0, 1_000, 2_000, 2_000]);
});

test('the agent can try again', async () => {
  const { state, refresh } = watch([status(403), LIST]);
  await pass(0);
  refresh();
  expect(state()).toMatchObject({ status: 'loading', failure: null });
  await pass(0);
  expect(state()).toMatchObject({ status: 'ready', failure: null });
});

test.each([
  ['back', -3 * 3_600_000],
  ['ahead', 3 * 3_600_000],
])('a clock that is set %s does not change when the next try comes', async (_where, ms) => {
  const { state, fetched } = watch([status(429, 20_000), LIST]);
  await pass(0);
  jest.setSystemTime(Date.now() + ms);
  await pass(20_000);
  expect(fetched).toHaveLength(2);
  expect(state()).toMatchObject({ status: 'ready', list: 'a list' });
});

test('the agent can try again after the clock was set back', async () => {
  const { state, fetched, refresh } = watch([status(403), LIST]);
  await pass(60_000);
  jest.setSystemTime(Date.now() - 24 * 3_600_000);
  refresh();
  await pass(0);
  expect(fetched).toHaveLength(2);
  expect(state()).toMatchObject({ status: 'ready', failure: null });
});

test('a list is as old as it is after the clock was set back', async () => {
  const { fetched } = watch([LIST]);
  await pass(60_000);
  jest.setSystemTime(Date.now() - 24 * 3_600_000);
  await pass(FRESH_MS - 61_000);
  expect(fetched).toHaveLength(1);
  await pass(2_000);
  expect(fetched).toHaveLength(2);
});

test('a list that was once loaded stays when a refresh fails, with its own age', async () => {
  const { state, refresh } = watch([LIST, status(403)]);
  await pass(60_000);
  refresh();
  await pass(0);
  expect(state()).toMatchObject({
    status: 'ready',
    list: 'a list',
    updatedAtMs: after(0),
    failure: { kind: 'status', status: 403 },
  });
});

describe('kept fresh', () => {
  test('while the agent looks at the ticket, by one timer', async () => {
    const { fetched } = watch([LIST]);
    await pass(0);
    expect(jest.getTimerCount()).toBe(1);
    await pass(FRESH_MS - 1);
    expect(fetched).toHaveLength(1);
    await pass(1);
    expect(fetched).toEqual([0, FRESH_MS]);
    await pass(FRESH_MS);
    expect(fetched).toHaveLength(3);
  });

  test('on a return, at once, but not before it is stale', async () => {
    const { fetched, setActive } = watch([LIST]);
    await pass(0);
    setActive(false);
    expect(jest.getTimerCount()).toBe(0);
    await pass(FRESH_MS - 1);
    setActive(true);
    setActive(false);
    await pass(60_000);
    expect(fetched).toEqual([0]);
    setActive(true);
    await pass(0);
    expect(fetched).toEqual([0, FRESH_MS + 59_999]);
  });

  test('after a failure: when the next refresh would be due', async () => {
    const { fetched, state } = watch([LIST, fail({ kind: 'offline' }), ok('a newer list')]);
    await pass(FRESH_MS);
    expect(state()).toMatchObject({ list: 'a list', failure: { kind: 'offline' } });
    await pass(FRESH_MS - 1);
    expect(fetched).toHaveLength(2);
    await pass(1);
    expect(state()).toMatchObject({ list: 'a newer list', failure: null });
  });

  test('a refused key is not asked with again', async () => {
    const { fetched } = watch([LIST, status(401)]);
    await pass(5 * FRESH_MS);
    expect(fetched).toHaveLength(2);
  });
});

describe('between tabs', () => {
  function tabs() {
    const openChannel = createBrowser();
    let opened = 0;
    return () => createTabShare(openChannel, `tab ${opened++}`, stop.signal);
  }

  test('a list fetched by one serves all, as old as it is', async () => {
    const open = tabs();
    const first = watch([LIST], open());
    await pass(60_000);
    const second = watch([ok('another')], open());
    await pass(1_000);
    expect(second.state()).toMatchObject({ status: 'ready', list: 'a list' });
    const [ours, theirs] = [first.state().updatedAtMs ?? 0, second.state().updatedAtMs ?? 0];
    // The way from tab to tab counts too.
    expect(Math.abs(theirs - ours)).toBeLessThan(100);
    expect(second.fetched).toEqual([]);
    first.setActive(false);
    await pass(FRESH_MS - 61_000 + 1_000);
    expect([first.fetched.length, second.fetched.length]).toEqual([1, 1]);
  });

  test('what one refreshes the others take over: at once, or when they are looked at', async () => {
    const open = tabs();
    const first = watch([LIST, ok('a newer list')], open());
    const second = watch([LIST], open());
    const third = watch([LIST], open(), { startsActive: false });
    await pass(1_000);
    first.refresh();
    await pass(1_000);
    expect(second.state().list).toBe('a newer list');
    expect(third.state().list).toBe('a list');
    third.setActive(true);
    await pass(1_000);
    expect(third.state().list).toBe('a newer list');
    expect([second.fetched, third.fetched]).toEqual([[], []]);
  });

  test('the agent’s wish is not answered by another tab', async () => {
    const open = tabs();
    watch([LIST], open());
    const second = watch([ok('a newer list')], open());
    await pass(1_000);
    second.refresh();
    await pass(0);
    expect(second.state().list).toBe('a newer list');
  });

  test('a failure is told to those that wait, and costs nobody a list that serves', async () => {
    const open = tabs();
    const first = watch([LIST, status(403)], open());
    const second = watch([LIST], open());
    await pass(1_000);
    first.refresh();
    await pass(1_000);
    expect(first.state().failure).toEqual({ kind: 'status', status: 403, retryAfterMs: null });
    expect(second.state()).toMatchObject({ list: 'a list', failure: null });
    const third = watch([LIST], open());
    await pass(1_000);
    expect(third.state()).toMatchObject({ list: 'a list' });
    expect([second.fetched, third.fetched]).toEqual([[], []]);
  });

  test('two that open at once and fail ask once', async () => {
    const open = tabs();
    const answers = [status(403)];
    const both = [watch(answers, open()), watch(answers, open())];
    await pass(5_000);
    expect(both.map(({ state }) => state().status)).toEqual(['failed', 'failed']);
    expect(both.flatMap(({ fetched }) => fetched)).toHaveLength(1);
  });
});

test('the end: no more reports, no more requests, no timer', async () => {
  const { states, fetched } = watch([status(429, 20_000)]);
  await pass(0);
  const reports = states.length;
  stop.abort();
  await pass(60_000);
  expect(states).toHaveLength(reports);
  expect(fetched).toHaveLength(1);
  expect(jest.getTimerCount()).toBe(0);
});
