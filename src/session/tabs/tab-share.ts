import { elapsedMs, LOCAL_CLOCKS } from '../../zendesk/local-clock';

/**
 * A value on its way to another page, with its age, as pages' clocks begin at different times, and
 * when it left, as a frozen page reads its messages late.
 */
interface Aged {
  readonly value: unknown;
  readonly ageMs: number;
  readonly sentAtMs: number;
}

/** What a tab tells the others: ids, names, times and lists, never a message's text. */
type TabMessage =
  /** To all: what was announced of this topic? To a keeper: hand over this key's value. */
  | { readonly type: 'ask'; readonly key: string; readonly from: string }
  /** The answer to `ask`, and an announcement to all. */
  | ({ readonly type: 'have'; readonly key: string } & Aged)
  /** Fetched anew, so older values are out of date: to all, and to one that asked for it. */
  | { readonly type: 'renewed'; readonly key: string };

interface TabChannel {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  close(): void;
}

export type TabLocks = Pick<LockManager, 'query'> & {
  request<T>(name: string, options: LockOptions, run: () => Promise<T>): Promise<T>;
};

export interface TabBrowser {
  /** Opens the channel of all tabs (null), or a single tab's. */
  readonly open: (tabId: string | null) => TabChannel;
  /** undefined without browser support: then each tab asks for itself. */
  readonly locks: TabLocks | undefined;
  /** The prefix of lock names, one for each account. */
  readonly name: string;
}

/** How long a keeper may take to hand over: a page of many tickets may be busy. */
const HAND_OVER_MS = 2_000;

/** What one keeps may be renewed by another while it is asked for. */
const MOST_TRIES = 3;

/** More than a customer's tickets need; the least recently used goes. */
const MOST_KEPT = 40;

export interface TabShare {
  /**
   * The value of `key` and its age: from this tab, another one, or `fetch`, which runs in one tab
   * while the others wait. Shared if `isShared` says so.
   */
  get<T>(request: ShareRequest<T>): Promise<Known<T>>;
  /** This tab's value of `key`, however old. */
  peek(key: string): unknown;
  /** Tells the other tabs, and those that open while this one lives. */
  announce(topic: string, value: unknown): void;
  /**
   * Calls `hear` for what others announce, with its age, and asks for earlier announcements.
   * Returns the way to stop.
   */
  listen(topic: string, hear: (value: unknown, ageMs: number) => void): () => void;
  /** Calls `hear` when another tab fetched this value anew. Returns the way to stop. */
  onRenewed(key: string, hear: () => void): () => void;
  /** Runs while no other tab runs the same; at once without locks. */
  alone<T>(name: string, run: () => Promise<T>): Promise<T>;
}

/** A value and when it came to be, by this page's `elapsedMs`; negative: before the page. */
interface Known<T> {
  readonly value: T;
  readonly atMs: number;
}

interface ShareRequest<T> {
  readonly key: string;
  readonly isFresh: (value: T, ageMs: number) => boolean;
  readonly isShared: (value: T) => boolean;
  /** Other tabs' values will not do, so nobody is asked. */
  readonly isForced?: boolean;
  readonly fetch: () => Promise<T>;
}

/**
 * Shares answers between the tabs of one browser, so that a customer's tickets ask Zendesk once.
 * Locks decide who fetches, one at a time a key, and show who keeps a value: whoever comes to fetch
 * asks a keeper first.
 * @param browser null: without channels each tab asks for itself.
 * @param tabId tells tabs apart.
 */
export function createTabShare(
  browser: TabBrowser | null,
  tabId: string,
  signal: AbortSignal,
): TabShare {
  const channel = browser?.open(null) ?? null;
  const own = browser?.open(tabId) ?? null;
  const locks = browser?.locks;
  const kept = new Map<string, Kept>();
  const running = new Map<string, Promise<Known<unknown>>>();
  const announced = new Map<string, Known<unknown>>();
  /** Values that were asked for. */
  const answers = createListeners<Known<unknown> | 'outdated'>();
  const listeners = createListeners<Known<unknown>>();
  const renewals = createListeners<void>();
  const post = (message: TabMessage) => {
    if (!signal.aborted) channel?.postMessage(message);
  };
  const postTo = (to: string, message: TabMessage) => {
    if (signal.aborted) return;
    const theirs = browser?.open(to);
    theirs?.postMessage(message);
    theirs?.close();
  };

  channel?.addEventListener('message', ({ data }) => {
    const message = data as TabMessage;
    if (message.type === 'ask') {
      const found = announced.get(message.key);
      if (found) postTo(message.from, { type: 'have', key: message.key, ...agedOf(found) });
    } else if (message.type === 'have') {
      listeners.tell(message.key, knownOf(message));
    } else {
      forget(message.key);
      renewals.tell(message.key);
    }
  });
  own?.addEventListener('message', ({ data }) => {
    const message = data as TabMessage;
    if (message.type === 'ask') {
      const { key, from } = message;
      const found = kept.get(key)?.known;
      postTo(from, found ? { type: 'have', key, ...agedOf(found) } : { type: 'renewed', key });
    } else if (message.type === 'have') {
      answers.tell(message.key, knownOf(message));
      listeners.tell(message.key, knownOf(message));
    } else {
      answers.tell(message.key, 'outdated');
    }
  });
  signal.addEventListener('abort', () => {
    for (const key of [...kept.keys()]) forget(key);
    channel?.close();
    own?.close();
  });

  const fetchLock = (key: string) => `${browser?.name} fetch ${key}`;
  const keepLock = (key: string, id: string) => `${browser?.name} keep ${key}\n${id}`;

  const ended = new Promise<void>((end) => signal.addEventListener('abort', () => end()));

  /** Runs while no other tab fetches the same; at once without locks, or when the page is left. */
  const elected = <T>(key: string, run: () => Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      let isBegun = false;
      const begin = async () => {
        isBegun = true;
        const running = run();
        running.then(resolve, reject);
        await Promise.race([running.then(nothing, nothing), ended]);
      };
      if (!locks) return void begin();
      locks.request(fetchLock(key), {}, begin).catch(() => {
        if (!isBegun) void begin();
      });
    });

  /** Keeps a value and shows that by a lock; done when others can see it. */
  async function keep(key: string, known: Known<unknown>): Promise<void> {
    forget(key);
    if (signal.aborted) return;
    const eldest = kept.keys().next().value;
    if (kept.size >= MOST_KEPT && eldest !== undefined) forget(eldest);
    await new Promise<void>((done) => {
      const released = new Promise<void>((release) => kept.set(key, { known, release }));
      if (!locks) return done();
      const hold = () => {
        done();
        return released;
      };
      locks.request(keepLock(key, tabId), {}, hold).catch(() => done());
    });
  }
  function forget(key: string): void {
    kept.get(key)?.release();
    kept.delete(key);
  }

  /** None where the browser does not tell. */
  async function otherKeepers(key: string): Promise<readonly string[]> {
    const start = keepLock(key, '');
    try {
      const { held = [] } = (await locks?.query()) ?? {};
      return held
        .flatMap(({ name = '' }) => (name.startsWith(start) ? [name.slice(start.length)] : []))
        .filter((id) => id !== tabId);
    } catch {
      return [];
    }
  }

  /** `outdated`: it has none, is gone, or another tab has a newer one. null: no answer in time. */
  const askKeeper = (keeper: string, key: string): Promise<Known<unknown> | 'outdated' | null> =>
    new Promise((resolve) => {
      const stop = new AbortController();
      const ends: (() => void)[] = [];
      const finish = (answer: Known<unknown> | 'outdated' | null) => {
        stop.abort();
        for (const end of ends) end();
        resolve(answer);
      };
      const timer = setTimeout(() => finish(null), HAND_OVER_MS);
      ends.push(
        () => clearTimeout(timer),
        answers.add(key, finish),
        // What comes now may be the older value.
        renewals.add(key, () => finish('outdated')),
      );
      const isFree = async () => finish('outdated');
      locks?.request(keepLock(key, keeper), { signal: stop.signal }, isFree).catch(nothing);
      postTo(keeper, { type: 'ask', key, from: tabId });
    });

  /** Another tab's value; null: none, no answer, or too old. */
  async function fromOthers<T>({ key, isFresh }: ShareRequest<T>): Promise<Known<T> | null> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const [keeper] = await otherKeepers(key);
      const found = keeper === undefined ? null : await askKeeper(keeper, key);
      if (found === null) return null;
      if (found === 'outdated') continue;
      return isFresh(found.value as T, ageOf(found)) ? (found as Known<T>) : null;
    }
    return null;
  }

  async function fetchHere<T>({ key, isShared, fetch }: ShareRequest<T>): Promise<Known<T>> {
    const found: Known<T> = { value: await fetch(), atMs: elapsedMs() };
    if (isShared(found.value)) {
      await keep(key, found);
      post({ type: 'renewed', key });
    }
    return found;
  }

  async function find<T>(request: ShareRequest<T>): Promise<Known<T>> {
    if (request.isForced || !browser) return fetchHere(request);
    return elected(request.key, async () => {
      const theirs = await fromOthers(request);
      if (!theirs) return fetchHere(request);
      await keep(request.key, theirs);
      return theirs;
    });
  }

  return {
    get<T>(request: ShareRequest<T>): Promise<Known<T>> {
      const { key, isForced, isFresh } = request;
      const here = kept.get(key);
      const known = here?.known as Known<T> | undefined;
      if (here && known && !isForced && isFresh(known.value, ageOf(known))) {
        // Reinserted as the most recently used.
        kept.delete(key);
        kept.set(key, here);
        return Promise.resolve(known);
      }
      const already = running.get(key);
      if (already) return already as Promise<Known<T>>;
      const promise = find(request).finally(() => running.delete(key));
      running.set(key, promise);
      return promise;
    },
    peek: (key) => kept.get(key)?.known.value,
    announce(topic, value) {
      const found = { value, atMs: elapsedMs() };
      announced.set(topic, found);
      post({ type: 'have', key: topic, ...agedOf(found) });
    },
    listen(topic, hear) {
      const end = listeners.add(topic, (known) => hear(known.value, ageOf(known)));
      post({ type: 'ask', key: topic, from: tabId });
      return end;
    },
    onRenewed: (key, hear) => renewals.add(key, hear),
    alone: (name, run) => elected(`alone ${name}`, run),
  };
}

const nothing = () => {};

interface Kept {
  readonly known: Known<unknown>;
  /** Releases the lock that shows it. */
  readonly release: () => void;
}

const ageOf = ({ atMs }: Known<unknown>): number => elapsedMs() - atMs;

const agedOf = (found: Known<unknown>): Aged => ({
  value: found.value,
  ageMs: ageOf(found),
  sentAtMs: LOCAL_CLOCKS.wallMs(),
});

/** Pages of one computer share its clock, so the way counts, unless the clock was set back. */
const knownOf = ({ value, ageMs, sentAtMs }: Aged): Known<unknown> => ({
  value,
  atMs: elapsedMs() - ageMs - Math.max(0, LOCAL_CLOCKS.wallMs() - sentAtMs),
});

function createListeners<T>() {
  const byKey = new Map<string, Set<(what: T) => void>>();
  return {
    add(key: string, hear: (what: T) => void): () => void {
      const hears = byKey.get(key) ?? new Set();
      byKey.set(key, hears.add(hear));
      return () => {
        hears.delete(hear);
        if (hears.size === 0) byKey.delete(key);
      };
    },
    tell(key: string, what: T): void {
      for (const hear of [...(byKey.get(key) ?? [])]) hear(what);
    },
  };
}
