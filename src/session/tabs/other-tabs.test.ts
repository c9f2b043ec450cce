import { otherTabs, type TabLocks } from './other-tabs';

/** Locks as the browser keeps them for all its tabs: shared ones are held together. */
function browserLocks() {
  const names: string[] = [];
  const locks = {
    async request(name: string, { signal }: LockOptions, hold: () => Promise<void>) {
      signal?.throwIfAborted();
      names.push(name);
      await hold();
      names.splice(names.indexOf(name), 1);
    },
    query: async () => ({ held: names.map((name) => ({ name })), pending: [] }),
  };
  return locks as unknown as TabLocks;
}

const open = (locks: TabLocks | undefined, name = 'app') => {
  const stop = new AbortController();
  return { hasOthers: otherTabs(locks, name, stop.signal), close: () => stop.abort() };
};

test('alone, in company, and alone again', async () => {
  const locks = browserLocks();
  const first = open(locks);
  await expect(first.hasOthers()).resolves.toBe(false);
  const second = open(locks);
  await expect(first.hasOthers()).resolves.toBe(true);
  await expect(second.hasOthers()).resolves.toBe(true);
  first.close();
  await Promise.resolve();
  await expect(second.hasOthers()).resolves.toBe(false);
});

test('another account’s tabs are no company', async () => {
  const locks = browserLocks();
  open(locks, 'app of another account');
  await expect(open(locks).hasOthers()).resolves.toBe(false);
});

const refusing = async () => {
  throw new DOMException('shut', 'SecurityError');
};

test.each<[string, TabLocks | undefined]>([
  ['without locks', undefined],
  ['that grants none', { ...browserLocks(), request: refusing }],
  ['that does not say who holds them', { ...browserLocks(), query: refusing }],
])('a browser %s: not known', async (_what, locks) => {
  await expect(open(locks).hasOthers()).resolves.toBeNull();
});
