import { elapsedMs, LOCAL_CLOCKS } from '../../zendesk/local-clock';

/**
 * A value on its way to another page. Its age travels, since the pages' clocks begin at different times;
 * and when it left, since a page that the browser froze reads its messages late.
 */
interface Aged {
  readonly value: unknown;
  readonly ageMs: number;
  readonly sentAtMs: number;
}

/** What a tab tells the others: ids, names, times and the account's lists, never a message's words. */
type TabMessage =
  /** To all: what was announced of this topic? To one that keeps this key's value: hand it over. */
  | { readonly type: 'ask'; readonly key: string; readonly from: string }
  /** The answer to `ask`, and to all what is announced. */
  | ({ readonly type: 'have'; readonly key: string } & Aged)
  /** The value was fetched anew, so older ones are out of date: to all, and to one that asked for such a one. */
  | { readonly type: 'renewed'; readonly key: string };

/** The part of `BroadcastChannel` that is used. */
interface TabChannel {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  close(): void;
}

/** The part of the browser's `LockManager` that is used. */
export type TabLocks = Pick<LockManager, 'query'> & {
  request<T>(name: string, options: LockOptions, run: () => Promise<T>): Promise<T>;
};

/** What the tabs of one account have in common. */
export interface TabBrowser {
  /** Opens the channel that all tabs share (null), or the one on which a single tab is handed something. */
  readonly open: (tabId: string | null) => TabChannel;
  /** undefined where the browser has none: then each tab asks for itself. */
  readonly locks: TabLocks | undefined;
  /** What its locks' names begin with: the same for the tabs of one account only. */
  readonly name: string;
}

/** How long a tab that keeps a value may take to hand it over: one page of many tickets may be busy. */
const HAND_OVER_MS = 2_000;

/** What one keeps may be renewed by another while it is asked for. */
const MOST_TRIES = 3;

/** More than one customer's tickets need. What was not asked for longest goes. */
const MOST_KEPT = 40;

export interface TabShare {
  /**
   * The value of `key` and its age: from this tab, from another one, or by `fetch`, which runs in one
   * tab only while the others wait. What `fetch` gives is shared when `isShared` says so.
   */
  get<T>(request: ShareRequest<T>): Promise<Known<T>>;
  /** What this tab has under `key`, however old; nobody is asked. */
  peek(key: string): unknown;
  /** Tells the other tabs, and those that open later as long as this one lives. */
  announce(topic: string, value: unknown): void;
  /**
   * Calls `hear` for what others announce, and how long ago that was, and asks them for what they
   * announced before. Returns the end of it.
   */
  listen(topic: string, hear: (value: unknown, ageMs: number) => void): () => void;
  /** Calls `hear` when another tab has fetched this value anew. Returns the end of it. */
  onRenewed(key: string, hear: () => void): () => void;
}

/** A value, and when it came to be, by this page's `elapsedMs`: before the page itself, it is negative. */
interface Known<T> {
  readonly value: T;
  readonly atMs: number;
}

interface ShareRequest<T> {
  readonly key: string;
  readonly isFresh: (value: T, ageMs: number) => boolean;
  readonly isShared: (value: T) => boolean;
  /** What the others have is not good enough, whatever it is: nobody is asked. */
  readonly isForced?: boolean;
  readonly fetch: () => Promise<T>;
}

/**
 * Shares answers between the tabs of one browser, so that tickets of the same customer ask Zendesk
 * once. The browser's locks say who fetches, one at a time for each key, and who keeps a value: whoever
 * comes to fetch asks one of those first. A tab keeps only what it asked for itself.
 *
 * @param browser null where the browser has no channels: then each tab asks for itself.
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
  /** Of a value that was asked for. */
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

  /**
   * Runs while no other tab fetches the same; at once where the browser grants no locks. A page that is
   * left lets the others go on.
   */
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

  /** Keeps a value, and lets the others know by a lock; done when they can see it. */
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

  /** `outdated`: it has none any more, is gone, or another tab has a newer one. null: no answer in time. */
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
        // Whatever comes now may be the older value.
        renewals.add(key, () => finish('outdated')),
      );
      const isFree = async () => finish('outdated');
      locks?.request(keepLock(key, keeper), { signal: stop.signal }, isFree).catch(nothing);
      postTo(keeper, { type: 'ask', key, from: tabId });
    });

  /** What another tab keeps; null where none does, it does not answer, or its value is too old. */
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
        // The last to go.
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
  };
}

const nothing = () => {};

interface Kept {
  readonly known: Known<unknown>;
  /** Ends the lock that tells the others of it. */
  readonly release: () => void;
}

const ageOf = ({ atMs }: Known<unknown>): number => elapsedMs() - atMs;

const agedOf = (found: Known<unknown>): Aged => ({
  value: found.value,
  ageMs: ageOf(found),
  sentAtMs: LOCAL_CLOCKS.wallMs(),
});

/** Pages of one computer share its clock, so the way here counts too, unless that was set back. */
const knownOf = ({ value, ageMs, sentAtMs }: Aged): Known<unknown> => ({
  value,
  atMs: elapsedMs() - ageMs - Math.max(0, LOCAL_CLOCKS.wallMs() - sentAtMs),
});

/** Who wants to hear of what. */
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
