import { createBrowser } from '../../../test/fixtures/one-browser.fixture';
import { createTabShare, type TabBrowser, type TabShare } from './tab-share';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** Some tabs of one browser. */
function browser() {
  const inCommon = createBrowser();
  let opened = 0;
  const open = (id = `tab ${opened + 1}`): { share: TabShare; close: () => void } => {
    opened += 1;
    const stop = new AbortController();
    return { share: createTabShare(inCommon, id, stop.signal), close: () => stop.abort() };
  };
  return { open };
}

interface Value {
  readonly from: string;
  readonly isGood: boolean;
}

/** A question whose answers are counted. */
function question(tookMs = 10) {
  const asked: string[] = [];
  const ask = async (share: TabShare, from: string, isGood = true, isFresh = true) => {
    const { value } = await share.get<Value>({
      key: 'a ticket',
      isFresh: () => isFresh,
      isShared: (value) => value.isGood,
      fetch: async () => {
        asked.push(from);
        await new Promise((resolve) => setTimeout(resolve, tookMs));
        return { from, isGood };
      },
    });
    return value;
  };
  return { ask, asked };
}

const settled = async <T>(promise: Promise<T>): Promise<T> => {
  await jest.advanceTimersByTimeAsync(20_000);
  return promise;
};

test('a tab that is alone asks for itself', async () => {
  const { ask, asked } = question();
  const answer = await settled(ask(browser().open().share, 'first'));
  expect(answer.from).toBe('first');
  expect(asked).toEqual(['first']);
});

test('a tab that opens later takes what another one knows', async () => {
  const tabs = browser();
  const { ask, asked } = question();
  const first = tabs.open().share;
  await settled(ask(first, 'first'));
  const answer = await settled(ask(tabs.open().share, 'second'));
  expect(answer.from).toBe('first');
  expect(asked).toEqual(['first']);
});

test('what is no longer fresh is asked for again', async () => {
  const tabs = browser();
  const { ask, asked } = question();
  await settled(ask(tabs.open().share, 'first'));
  await settled(ask(tabs.open().share, 'second', true, false));
  expect(asked).toEqual(['first', 'second']);
});

test('two tabs that ask at the same moment ask once', async () => {
  const tabs = browser();
  const { ask, asked } = question();
  const shares = [tabs.open('b').share, tabs.open('a').share];
  const answers = shares.map((share, index) => ask(share, `tab ${index}`));
  await jest.advanceTimersByTimeAsync(20_000);
  expect(asked).toEqual(['tab 0']);
  expect((await Promise.all(answers)).map(({ from }) => from)).toEqual(['tab 0', 'tab 0']);
});

test('of many tabs that ask at the same moment one fetches, and at once', async () => {
  const tabs = browser();
  const { ask, asked } = question();
  for (const id of ['c', 'a', 'd', 'b']) void ask(tabs.open(id).share, id);
  await jest.advanceTimersByTimeAsync(300);
  expect(asked).toEqual(['c']);
});

test('an answer that is not good enough ends the waiting', async () => {
  const tabs = browser();
  const { ask, asked } = question(500);
  void ask(tabs.open().share, 'first');
  await jest.advanceTimersByTimeAsync(300);
  void ask(tabs.open().share, 'second', true, false);
  await jest.advanceTimersByTimeAsync(900);
  expect(asked).toEqual(['first', 'second']);
});

test('the same tab does not ask twice at a time', async () => {
  const { share } = browser().open();
  const { ask, asked } = question();
  const answers = [ask(share, 'first'), ask(share, 'first')];
  await jest.advanceTimersByTimeAsync(20_000);
  await Promise.all(answers);
  expect(asked).toEqual(['first']);
});

test('a failure is not passed on: who waited asks for itself', async () => {
  const tabs = browser();
  const { ask, asked } = question(500);
  const first = tabs.open().share;
  const second = tabs.open().share;
  const failing = ask(first, 'first', false);
  await jest.advanceTimersByTimeAsync(300);
  const waiting = ask(second, 'second');
  await jest.advanceTimersByTimeAsync(20_000);
  expect((await failing).isGood).toBe(false);
  expect((await waiting).from).toBe('second');
  expect(asked).toEqual(['first', 'second']);
});

test('a tab that is closed in the middle does not keep the others waiting', async () => {
  const tabs = browser();
  const { ask, asked } = question(10_000);
  const first = tabs.open();
  const second = tabs.open().share;
  void ask(first.share, 'first');
  await jest.advanceTimersByTimeAsync(300);
  const waiting = ask(second, 'second');
  await jest.advanceTimersByTimeAsync(300);
  first.close();
  await jest.advanceTimersByTimeAsync(300);
  expect(asked).toEqual(['first', 'second']);
  expect((await settled(waiting)).from).toBe('second');
});

test('without a channel every tab asks for itself', async () => {
  const { ask, asked } = question();
  const alone = () => createTabShare(null, 'x', new AbortController().signal);
  await settled(ask(alone(), 'first'));
  await settled(ask(alone(), 'second'));
  expect(asked).toEqual(['first', 'second']);
});

test('what has to be new is asked for at once, whatever the others have', async () => {
  const tabs = browser();
  const { ask, asked } = question();
  const first = tabs.open().share;
  const second = tabs.open().share;
  await settled(ask(first, 'first'));
  const answer = second.get<Value>({
    key: 'a ticket',
    isFresh: () => true,
    isShared: () => true,
    isForced: true,
    fetch: async () => ({ from: 'second', isGood: true }),
  });
  await jest.advanceTimersByTimeAsync(0);
  expect((await answer).value.from).toBe('second');
  await jest.advanceTimersByTimeAsync(10);
  expect((await settled(ask(first, 'first'))).from).toBe('second');
  expect(asked).toEqual(['first']);
});

test.each<[string, Partial<TabBrowser>]>([
  ['that has none', { locks: undefined }],
  [
    'that grants none',
    {
      locks: {
        request: async () => {
          throw new DOMException('shut', 'SecurityError');
        },
        query: async () => {
          throw new DOMException('shut', 'SecurityError');
        },
      },
    },
  ],
])('a browser %s: every tab asks for itself, at once', async (_what, changes) => {
  const inCommon = { ...createBrowser(), ...changes };
  const { ask, asked } = question();
  const { signal } = new AbortController();
  for (const id of ['a', 'b']) void ask(createTabShare(inCommon, id, signal), id);
  await jest.advanceTimersByTimeAsync(0);
  expect(asked).toEqual(['a', 'b']);
});

test('of another account’s tabs nothing is taken', async () => {
  const inCommon = createBrowser();
  const { ask, asked } = question();
  const { signal } = new AbortController();
  await settled(ask(createTabShare(inCommon, 'a', signal), 'a'));
  await settled(ask(createTabShare({ ...inCommon, name: 'another' }, 'b', signal), 'b'));
  expect(asked).toEqual(['a', 'b']);
});

test('a tab that does not answer is waited for briefly', async () => {
  const inCommon = createBrowser();
  const { ask, asked } = question();
  const frozen = { ...inCommon, open: () => ({ ...inCommon.open('nobody') }) };
  await settled(ask(createTabShare(frozen, 'a', new AbortController().signal), 'a'));
  const answer = ask(createTabShare(inCommon, 'b', new AbortController().signal), 'b');
  await jest.advanceTimersByTimeAsync(1_900);
  expect(asked).toEqual(['a']);
  await jest.advanceTimersByTimeAsync(200);
  expect(asked).toEqual(['a', 'b']);
  expect((await answer).from).toBe('b');
});

describe('what a tab keeps', () => {
  const keys = (count: number) => Array.from({ length: count }, (_, i) => `ticket ${i}`);
  const ask = (share: TabShare, key: string, fetch = async () => key) =>
    share.get({ key, isFresh: () => true, isShared: () => true, fetch });

  test('is nothing of what other tabs asked for: the memory of each is its own', async () => {
    const heard: unknown[] = [];
    const inCommon = createBrowser();
    const open: TabBrowser['open'] = (id) => {
      const channel = inCommon.open(id);
      return {
        ...channel,
        addEventListener: (type, hear) =>
          channel.addEventListener(type, (event) => {
            if (id !== 'elsewhere') heard.push(event.data);
            hear(event);
          }),
      };
    };
    const { signal } = new AbortController();
    createTabShare({ ...inCommon, open }, 'listener', signal);
    const busy = createTabShare(inCommon, 'elsewhere', signal);
    for (const key of keys(600)) await settled(ask(busy, key));
    expect(heard.every((one) => !('value' in (one as object)))).toBe(true);
  });

  test('is bounded: what was not asked for longest goes first', async () => {
    const { share } = browser().open();
    for (const key of keys(40)) await settled(ask(share, key));
    const again = jest.fn(async () => 'again');
    // The first is used once more, so the second goes when another comes.
    await settled(ask(share, 'ticket 0', again));
    await settled(ask(share, 'one more'));
    await settled(ask(share, 'ticket 0', again));
    expect(again).not.toHaveBeenCalled();
    await settled(ask(share, 'ticket 1', again));
    expect(again).toHaveBeenCalledTimes(1);
  });
});

test('news reach the tabs that are open and those that open later', async () => {
  const tabs = browser();
  // News may come more than once: each tab that opens asks all others.
  const heard = new Set<string>();
  const first = tabs.open().share;
  const second = tabs.open().share;
  second.listen('customer 7', (value) => heard.add(`second: ${value}`));
  first.announce('customer 7', 'wrote');
  first.announce('customer 8', 'wrote too');
  await jest.advanceTimersByTimeAsync(10);
  tabs.open().share.listen('customer 7', (value) => heard.add(`third: ${value}`));
  await jest.advanceTimersByTimeAsync(10);
  expect([...heard]).toEqual(['second: wrote', 'third: wrote']);
});

test('who no longer listens hears nothing', async () => {
  const tabs = browser();
  const heard: unknown[] = [];
  const stop = tabs.open().share.listen('customer 7', (value) => heard.push(value));
  const other = tabs.open().share;
  other.announce('customer 7', 1);
  await jest.advanceTimersByTimeAsync(10);
  stop();
  other.announce('customer 7', 2);
  await jest.advanceTimersByTimeAsync(10);
  expect(heard).toEqual([1]);
});

describe('an age travels between tabs', () => {
  const MINUTE = 60_000;

  /** The ages at which a value was judged in a tab, asked for once. */
  async function agesIn(share: TabShare): Promise<number[]> {
    const ages: number[] = [];
    const isFresh = (_value: Value, ageMs: number) => {
      ages.push(Math.round(ageMs / MINUTE));
      return true;
    };
    const fetch = async () => ({ from: 'itself', isGood: true });
    await settled(share.get<Value>({ key: 'a ticket', isFresh, isShared: () => true, fetch }));
    return ages;
  }

  test.each([
    ['goes on', 0],
    ['was set back', -5 * 60 * MINUTE],
  ])('a clock that %s makes no answer younger', async (_what, setBy) => {
    const tabs = browser();
    const { ask } = question();
    const first = tabs.open().share;
    await settled(ask(first, 'first'));
    await jest.advanceTimersByTimeAsync(7 * MINUTE);
    jest.setSystemTime(Date.now() + setBy);
    const second = tabs.open().share;
    expect(await agesIn(second)).toEqual([7]);
    await jest.advanceTimersByTimeAsync(2 * MINUTE);
    expect(await agesIn(second)).toEqual([10]);
  });

  test('a laptop that slept makes it older, also by the wall clock alone', async () => {
    const { share } = browser().open();
    const { ask } = question();
    await settled(ask(share, 'first'));
    jest.setSystemTime(Date.now() + 60 * MINUTE);
    expect(await agesIn(share)).toEqual([60]);
  });

  test('news are as old as they are', async () => {
    const tabs = browser();
    const ages: number[] = [];
    tabs.open().share.announce('customer 7', 'wrote');
    await jest.advanceTimersByTimeAsync(3 * MINUTE);
    jest.setSystemTime(Date.now() - 60 * MINUTE);
    tabs.open().share.listen('customer 7', (_value, ageMs) => ages.push(ageMs));
    await jest.advanceTimersByTimeAsync(10);
    expect(ages.map((age) => Math.round(age / MINUTE))).toEqual([3]);
  });
});

describe('a value', () => {
  /** Counts in how many tabs the value itself arrives. */
  function counting() {
    const inCommon = createBrowser();
    let arrived = 0;
    const open: TabBrowser['open'] = (tabId) => {
      const channel = inCommon.open(tabId);
      return {
        ...channel,
        addEventListener: (type, hear) =>
          channel.addEventListener(type, (event) => {
            if ((event.data as { type: string }).type === 'have') arrived += 1;
            hear(event);
          }),
      };
    };
    let tabs = 0;
    const signal = new AbortController().signal;
    const openTab = () => createTabShare({ ...inCommon, open }, `tab ${++tabs}`, signal);
    const fetched: string[] = [];
    const ask = async (share: TabShare, from: string, isFresh = true) => {
      const { value } = await share.get<string>({
        key: 'a list',
        isFresh: () => isFresh,
        isShared: () => true,
        fetch: async () => {
          fetched.push(from);
          await new Promise((resolve) => setTimeout(resolve, 100));
          return `list of ${from}`;
        },
      });
      return value;
    };
    return { open: openTab, ask, fetched, arrived: () => arrived };
  }

  test('is handed to the one that asks, once, however many hold it', async () => {
    const { open, ask, fetched, arrived } = counting();
    const [a, b, c, d] = [open(), open(), open(), open()] as const;
    await settled(ask(a, 'a'));
    expect(arrived()).toBe(0);
    expect(await settled(ask(b, 'b'))).toBe('list of a');
    expect(await settled(ask(c, 'c'))).toBe('list of a');
    expect(await settled(ask(d, 'd'))).toBe('list of a');
    expect(fetched).toEqual(['a']);
    expect(arrived()).toBe(3);
  });

  test('reaches those that wait for it', async () => {
    const { open, ask, fetched } = counting();
    const answers = [ask(open(), 'a'), ask(open(), 'b'), ask(open(), 'c')];
    await jest.advanceTimersByTimeAsync(1_000);
    expect(await Promise.all(answers)).toEqual(['list of a', 'list of a', 'list of a']);
    expect(fetched).toEqual(['a']);
  });

  test('fetched anew is told, and the older one is given to nobody', async () => {
    const { open, ask, fetched } = counting();
    const [a, b] = [open(), open()] as const;
    await settled(ask(a, 'a'));
    await settled(ask(b, 'b'));
    let renewals = 0;
    const stop = a.onRenewed('a list', () => {
      renewals += 1;
    });
    await settled(ask(b, 'b', false));
    expect(fetched).toEqual(['a', 'b']);
    expect(renewals).toBe(1);
    expect(await settled(ask(open(), 'c'))).toBe('list of b');
    expect(await settled(ask(a, 'a'))).toBe('list of b');
    stop();
    await settled(ask(b, 'b', false));
    expect(renewals).toBe(1);
  });

  test('of a tab that was closed before it could hand it over is fetched', async () => {
    const channels = createBrowser();
    const stop = new AbortController();
    const first = createTabShare(channels, 'a', stop.signal);
    const fetch = async () => 'fetched';
    const request = { key: 'k', isFresh: () => true, isShared: () => true };
    await settled(first.get({ ...request, fetch }));
    const second = createTabShare(channels, 'b', new AbortController().signal);
    const answer = second.get({ ...request, fetch: async () => 'by itself' });
    // It is gone before the question reaches it.
    await jest.advanceTimersByTimeAsync(0);
    stop.abort();
    expect((await settled(answer)).value).toBe('by itself');
  });
});
