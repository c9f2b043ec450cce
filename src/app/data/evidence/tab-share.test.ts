import { deserialize, serialize } from 'node:v8';
import { createTabShare, type TabChannel, type TabShare } from './tab-share';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** Some tabs of one browser: each hears what the others post, a moment later. */
function browser() {
  const listeners = new Map<number, (event: { data: unknown }) => void>();
  let opened = 0;
  const open = (id = `tab ${opened + 1}`): { share: TabShare; close: () => void } => {
    opened += 1;
    const number = opened;
    const channel: TabChannel = {
      postMessage(message) {
        const data = deserialize(serialize(message));
        for (const [other, hear] of listeners) {
          if (other !== number) setTimeout(() => hear({ data }), 1);
        }
      },
      addEventListener: (_type, listener) => listeners.set(number, listener),
      close: () => listeners.delete(number),
    };
    const stop = new AbortController();
    return { share: createTabShare(channel, id, stop.signal), close: () => stop.abort() };
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
  const ask = (share: TabShare, from: string, isGood = true, isFresh = true) =>
    share.get<Value>({
      key: 'a ticket',
      isFresh: () => isFresh,
      isShared: (value) => value.isGood,
      fetch: async () => {
        asked.push(from);
        await new Promise((resolve) => setTimeout(resolve, tookMs));
        return { from, isGood };
      },
    });
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
  expect(asked).toEqual(['tab 1']);
  expect((await Promise.all(answers)).map(({ from }) => from)).toEqual(['tab 1', 'tab 1']);
});

test('of many tabs that ask at the same moment one fetches, and at once', async () => {
  const tabs = browser();
  const { ask, asked } = question();
  for (const id of ['c', 'a', 'd', 'b']) void ask(tabs.open(id).share, id);
  await jest.advanceTimersByTimeAsync(300);
  expect(asked).toEqual(['a']);
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
