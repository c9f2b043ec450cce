/** @jest-environment node */
import type { TabBrowser, TabShare } from './tab-share';
import { createTabShare } from './tab-share';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** Everything that was promised so far has happened. */
const turn = () => new Promise((resolve) => realImmediate(resolve));
const realImmediate = setImmediate;

/** What may happen next, in whatever order: a message arrives, a lock is granted, an answer comes. */
interface Step {
  readonly what: string;
  readonly run: () => void;
}

/** A browser in which nothing happens before the test lets it. */
function stage() {
  const steps: Step[] = [];
  const channels = new Map<
    object,
    { name: string | null; hear: (event: { data: unknown }) => void }
  >();
  const queues = new Map<string, Promise<void>>();
  const held = new Set<string>();
  const later = (what: string, run: () => void) => steps.push({ what, run });
  const browser: TabBrowser = {
    name: 'app',
    open: (name) => {
      const self = {};
      return {
        postMessage(data) {
          for (const [other, { name: theirs }] of channels) {
            if (other === self || theirs !== name) continue;
            later('message', () => channels.get(other)?.hear({ data }));
          }
        },
        addEventListener: (_type, hear) => channels.set(self, { name, hear }),
        close: () => channels.delete(self),
      };
    },
    locks: {
      async request<T>(name: string, { signal }: LockOptions, run: () => Promise<T>): Promise<T> {
        const before = queues.get(name) ?? Promise.resolve();
        let release = () => {};
        const after = new Promise<void>((resolve) => {
          release = resolve;
        });
        queues.set(
          name,
          before.then(() => after),
        );
        await before;
        if (!signal?.aborted) await new Promise<void>((granted) => later(`lock ${name}`, granted));
        try {
          signal?.throwIfAborted();
          held.add(name);
          return await run();
        } finally {
          held.delete(name);
          release();
        }
      },
      query: async () => ({ held: [...held].map((name) => ({ name })), pending: [] }),
    },
  };
  return { browser, steps, later };
}

type Stage = ReturnType<typeof stage>;

/**
 * Plays all orders in which the steps can happen, at most `most` of them, the whole tree from the left.
 * `play` begins what is to be looked at and gives what has to hold in the end.
 */
async function inEveryOrder(
  play: (on: Stage) => () => Promise<void>,
  most = 400,
): Promise<{ readonly played: number; readonly isWhole: boolean }> {
  let choices: number[] = [];
  for (let played = 1; ; played += 1) {
    const on = stage();
    const holds = play(on);
    const taken: { readonly choice: number; readonly of: number }[] = [];
    for (;;) {
      await turn();
      if (on.steps.length === 0) {
        // What is still waited for comes by the clock, or never.
        if (jest.getTimerCount() === 0) break;
        jest.runOnlyPendingTimers();
        continue;
      }
      const choice = choices[taken.length] ?? 0;
      taken.push({ choice, of: on.steps.length });
      const [step] = on.steps.splice(choice, 1);
      step?.run();
    }
    await holds();
    const last = taken.findLastIndex(({ choice, of }) => choice + 1 < of);
    if (last === -1) return { played, isWhole: true };
    if (played === most) return { played, isWhole: false };
    choices = [...taken.slice(0, last).map(({ choice }) => choice), (taken[last]?.choice ?? 0) + 1];
  }
}

interface Made {
  readonly by: string;
  readonly number: number;
}

/** Tabs that ask for the same, and what was fetched. */
function tabs(on: Stage) {
  const fetched: Made[] = [];
  const open = (id: string) => {
    const stop = new AbortController();
    const share = createTabShare(on.browser, id, stop.signal);
    return { id, share, close: () => stop.abort() };
  };
  const ask = ({ id, share }: { id: string; share: TabShare }, more: { isForced?: boolean } = {}) =>
    share.get<Made>({
      key: 'k',
      isFresh: () => true,
      isShared: () => true,
      ...more,
      fetch: () =>
        new Promise((resolve) => {
          const made = { by: id, number: fetched.length };
          fetched.push(made);
          on.later(`answer to ${id}`, () => resolve(made));
        }),
    });
  return { open, ask, fetched };
}

test('two that ask at once: one fetches, and both have it', async () => {
  const { isWhole } = await inEveryOrder((on) => {
    const { open, ask, fetched } = tabs(on);
    const answers = [open('a'), open('b')].map((tab) => ask(tab));
    return async () => {
      const values = (await Promise.all(answers)).map(({ value }) => value);
      expect(fetched).toHaveLength(1);
      expect(values).toEqual([fetched[0], fetched[0]]);
    };
  });
  expect(isWhole).toBe(true);
});

test('three that ask at once: one fetches, and all have it', async () => {
  await inEveryOrder((on) => {
    const { open, ask, fetched } = tabs(on);
    const answers = [open('a'), open('b'), open('c')].map((tab) => ask(tab));
    return async () => {
      const values = (await Promise.all(answers)).map(({ value }) => value.by);
      expect(fetched).toHaveLength(1);
      expect(new Set(values).size).toBe(1);
    };
  });
});

test('one is closed at any moment: the other has its answer all the same', async () => {
  await inEveryOrder((on) => {
    const { open, ask, fetched } = tabs(on);
    const [a, b] = [open('a'), open('b')] as const;
    void ask(a);
    const answer = ask(b);
    on.later('a is closed', a.close);
    return async () => {
      expect((await answer).value).toEqual(expect.objectContaining({ by: expect.any(String) }));
      expect(fetched.length).toBeLessThanOrEqual(2);
    };
  });
});

test('one is fetched anew while another asks: who asks afterwards has the newest of all', async () => {
  await inEveryOrder((on) => {
    const { open, ask, fetched } = tabs(on);
    const [a, b] = [open('a'), open('b')] as const;
    const done = (async () => {
      await ask(a);
      const [anew] = await Promise.all([ask(a, { isForced: true }), ask(b)]);
      return anew.value;
    })();
    return async () => {
      const anew = await done;
      const late = ask(open('c'));
      for (let i = 0; i < 30; i += 1) {
        await turn();
        on.steps.shift()?.run();
      }
      jest.runOnlyPendingTimers();
      await turn();
      for (let i = 0; i < 30; i += 1) {
        await turn();
        on.steps.shift()?.run();
      }
      const { value } = await late;
      expect(value.number).toBeGreaterThanOrEqual(anew.number);
      expect(fetched.length).toBeLessThanOrEqual(4);
    };
  });
});
