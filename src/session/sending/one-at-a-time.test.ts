import { oneAtATime } from './one-at-a-time';

/** A browser's locks, as far as they are used; jsdom has none. */
function browserLocks(held: Set<string>) {
  return {
    request: async (name: string, _options: unknown, run: (lock: object | null) => unknown) => {
      if (held.has(name)) return run(null);
      held.add(name);
      try {
        return await run({});
      } finally {
        held.delete(name);
      }
    },
  };
}

const setLocks = (locks: unknown) =>
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
afterEach(() => setLocks(undefined));

test('one runs, the other hears that it is busy; afterwards it may', async () => {
  setLocks(browserLocks(new Set()));
  let finish = () => {};
  const first = oneAtATime(
    'send c1',
    () =>
      new Promise<string>((done) => {
        finish = () => done('sent');
      }),
  );
  await expect(oneAtATime('send c1', async () => 'sent too')).resolves.toBe('busy');
  await expect(oneAtATime('send c2', async () => 'another')).resolves.toBe('another');
  finish();
  await expect(first).resolves.toBe('sent');
  await expect(oneAtATime('send c1', async () => 'again')).resolves.toBe('again');
});

test.each([
  ['has none', undefined],
  [
    'denies them',
    {
      request: async () => {
        throw new DOMException('denied', 'SecurityError');
      },
    },
  ],
])(
  'a browser that %s does not keep anybody from it, and nothing runs twice',
  async (_what, locks) => {
    setLocks(locks);
    let runs = 0;
    const run = async () => {
      runs += 1;
      return 'sent';
    };
    await expect(oneAtATime('send c1', run)).resolves.toBe('sent');
    expect(runs).toBe(1);
  },
);

test('what fails within fails, and is not run again', async () => {
  setLocks(browserLocks(new Set()));
  let runs = 0;
  const run = async () => {
    runs += 1;
    throw new Error('inside');
  };
  await expect(oneAtATime('send c1', run)).rejects.toThrow('inside');
  expect(runs).toBe(1);
});
