import type { HasOthers } from './other-tabs';

/** What a tab tells the others: ids, names, times and the account's lists, never a message's words. */
type TabMessage =
  | { readonly type: 'ask'; readonly key: string; readonly from: string; readonly isLarge: boolean }
  /** Said to the one who asked for a large value: it is here. */
  | { readonly type: 'holds'; readonly key: string; readonly to: string; readonly from: string }
  /** To that one: hand it over. */
  | { readonly type: 'give'; readonly key: string; readonly to: string; readonly from: string }
  /** A large value was fetched anew, so older ones are out of date. */
  | { readonly type: 'renewed'; readonly key: string; readonly from: string }
  /** Said to the one who asked: it will be there soon. */
  | { readonly type: 'busy'; readonly key: string; readonly to: string }
  | { readonly type: 'gave-up'; readonly key: string }
  | { readonly type: 'have'; readonly key: string; readonly value: unknown }
  | { readonly type: 'news'; readonly topic: string; readonly value: unknown }
  | { readonly type: 'ask-news'; readonly topic: string };

/** The part of `BroadcastChannel` that is used. */
export interface TabChannel {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  close(): void;
}

/** Opens the channel that all tabs share (null), or the one on which a single tab is handed something. */
export type OpenChannel = (tabId: string | null) => TabChannel;

/**
 * How long another open tab may take to say that it knows. Tickets of one page share a thread, which is
 * busy while a ticket opens.
 */
const ANSWER_MS = 1_500;
/** The same where nobody can tell whether there is another: an agent with one ticket waits for it too. */
const ANSWER_IF_ANY_MS = 250;
/** Longer than any request may take: a tab that was closed in the middle must not block the others. */
const BUSY_MS = 16_000;
/** How long a tab that holds a large value may take to hand it over. */
const GIVE_MS = 2_000;

export interface TabShare {
  /**
   * The value of `key`: from this tab, from another one, or by `fetch`, which runs in one tab only
   * while the others wait. What `fetch` gives is shared when `isShared` says so.
   */
  get<T>(request: ShareRequest<T>): Promise<T>;
  /** What this tab has under `key`, however old; nobody is asked. */
  peek(key: string): unknown;
  /** Tells the other tabs, and those that open later as long as this one lives. */
  announce(topic: string, value: unknown): void;
  /**
   * Calls `hear` for what others announce, and asks them for what they announced before. Returns the
   * end of it.
   */
  listen(topic: string, hear: (value: unknown) => void): () => void;
  /** Calls `hear` when another tab has fetched this large value anew. Returns the end of it. */
  onRenewed(key: string, hear: () => void): () => void;
}

export interface ShareRequest<T> {
  readonly key: string;
  readonly isFresh: (value: T) => boolean;
  readonly isShared: (value: T) => boolean;
  /**
   * Too large to be told to every tab: only the one that asks is handed it, by one of those that hold
   * it. Left out: told to all.
   */
  readonly isLarge?: true;
  /** What the others have is not good enough, whatever it is: nobody is asked. */
  readonly isAnew?: boolean;
  readonly fetch: () => Promise<T>;
}

interface Running {
  /** Before that others are only being asked. */
  isFetching: boolean;
  readonly promise: Promise<unknown>;
}

/**
 * Shares answers between the tabs of one browser, so that tickets of the same customer ask Zendesk
 * once. The cache library's own plugin tells open tabs of later changes, but a tab that opens
 * cannot ask for what is there; hence this small protocol.
 *
 * @param open null where the browser has no channels: then every tab asks for itself.
 * @param tabId tells tabs apart; of two that ask at the same moment the lesser one fetches.
 * @param hasOthers false: nobody is asked.
 */
export function createTabShare(
  open: OpenChannel | null,
  tabId: string,
  signal: AbortSignal,
  hasOthers: HasOthers = async () => null,
): TabShare {
  const channel = open?.(null) ?? null;
  const own = open?.(tabId) ?? null;
  const known = new Map<string, unknown>();
  const running = new Map<string, Running>();
  const announced = new Map<string, unknown>();
  const waiting = new Set<(message: TabMessage) => void>();
  const listeners = createListeners();
  const renewals = createListeners();
  const post = (message: TabMessage) => {
    if (!signal.aborted) channel?.postMessage(message);
  };

  const handOver = (key: string, to: string) => {
    if (signal.aborted || !open || !known.has(key)) return;
    const theirs = open(to);
    theirs.postMessage({ type: 'have', key, value: known.get(key) } satisfies TabMessage);
    theirs.close();
  };
  const answer = ({ key, from, isLarge }: Extract<TabMessage, { type: 'ask' }>) => {
    const run = running.get(key);
    if (known.has(key)) {
      if (isLarge) post({ type: 'holds', key, to: from, from: tabId });
      else post({ type: 'have', key, value: known.get(key) });
    }
    if (run && (run.isFetching || tabId < from)) post({ type: 'busy', key, to: from });
  };
  const hear = ({ data }: { data: unknown }) => {
    const message = data as TabMessage;
    switch (message.type) {
      case 'ask':
        answer(message);
        break;
      case 'give':
        if (message.to === tabId) handOver(message.key, message.from);
        break;
      case 'have':
        known.set(message.key, message.value);
        break;
      case 'renewed':
        known.delete(message.key);
        renewals.tell(message.key, undefined);
        break;
      case 'news':
        listeners.tell(message.topic, message.value);
        break;
      case 'ask-news':
        if (announced.has(message.topic)) {
          post({ type: 'news', topic: message.topic, value: announced.get(message.topic) });
        }
        break;
    }
    for (const hearToo of [...waiting]) hearToo(message);
  };
  channel?.addEventListener('message', hear);
  own?.addEventListener('message', hear);
  signal.addEventListener('abort', () => {
    // Who waits for us must not wait in vain.
    for (const key of running.keys()) {
      channel?.postMessage({ type: 'gave-up', key } satisfies TabMessage);
    }
    channel?.close();
    own?.close();
  });

  /** What another tab has, or undefined when none has it or will have it. */
  const fromOthers = <T>(
    { key, isFresh, isLarge }: ShareRequest<T>,
    answerMs: number,
  ): Promise<{ value: T } | undefined> =>
    new Promise((resolve) => {
      const finish = (answer: { value: T } | undefined) => {
        clearTimeout(timer);
        waiting.delete(hear);
        resolve(answer);
      };
      let timer = setTimeout(() => finish(undefined), answerMs);
      const waitFor = (ms: number) => {
        clearTimeout(timer);
        timer = setTimeout(() => finish(undefined), ms);
      };
      let isGiven = false;
      const give = (to: string) => {
        isGiven = true;
        waitFor(GIVE_MS);
        post({ type: 'give', key, to, from: tabId });
      };
      const hear = (message: TabMessage) => {
        if (!('key' in message) || message.key !== key) return;
        if (message.type === 'have') {
          const value = message.value as T;
          // Not good enough for this tab, and nobody is asking any more: it asks itself.
          finish(isFresh(value) ? { value } : undefined);
        } else if (
          (message.type === 'busy' && message.to === tabId) ||
          // It asks a moment after us, and goes first: so whoever heard of whom, one fetches.
          (message.type === 'ask' && message.from < tabId)
        ) {
          if (!isGiven) waitFor(BUSY_MS);
        } else if (message.type === 'holds' && message.to === tabId) {
          if (!isGiven) give(message.from);
        } else if (message.type === 'renewed') {
          give(message.from);
        } else if (message.type === 'gave-up') {
          finish(undefined);
        }
      };
      waiting.add(hear);
      post({ type: 'ask', key, from: tabId, isLarge: isLarge === true });
    });

  const askOthers = async <T>(request: ShareRequest<T>) => {
    if (!channel || request.isAnew) return undefined;
    const others = await hasOthers();
    if (others === false) return undefined;
    return fromOthers(request, others ? ANSWER_MS : ANSWER_IF_ANY_MS);
  };

  const find = async <T>(request: ShareRequest<T>, run: { isFetching: boolean }): Promise<T> => {
    const shared = await askOthers(request);
    if (shared) return shared.value;
    run.isFetching = true;
    const value = await request.fetch();
    if (request.isShared(value)) {
      known.set(request.key, value);
      if (request.isLarge) post({ type: 'renewed', key: request.key, from: tabId });
      else post({ type: 'have', key: request.key, value });
    } else {
      post({ type: 'gave-up', key: request.key });
    }
    return value;
  };

  return {
    get<T>(request: ShareRequest<T>): Promise<T> {
      const here = known.get(request.key) as T | undefined;
      if (here !== undefined && !request.isAnew && request.isFresh(here))
        return Promise.resolve(here);
      const already = running.get(request.key);
      if (already) return already.promise as Promise<T>;
      const state = { isFetching: false };
      const promise = find(request, state).finally(() => running.delete(request.key));
      running.set(request.key, Object.assign(state, { promise }));
      return promise;
    },
    peek: (key) => known.get(key),
    announce(topic, value) {
      announced.set(topic, value);
      post({ type: 'news', topic, value });
    },
    listen(topic, hear) {
      const end = listeners.add(topic, hear);
      post({ type: 'ask-news', topic });
      return end;
    },
    onRenewed: (key, hear) => renewals.add(key, hear),
  };
}

/** Who wants to hear of what. */
function createListeners() {
  const byTopic = new Map<string, Set<(value: unknown) => void>>();
  return {
    add(topic: string, hear: (value: unknown) => void): () => void {
      const hears = byTopic.get(topic) ?? new Set();
      byTopic.set(topic, hears.add(hear));
      return () => {
        hears.delete(hear);
        if (hears.size === 0) byTopic.delete(topic);
      };
    },
    tell(topic: string, value: unknown): void {
      for (const hear of [...(byTopic.get(topic) ?? [])]) hear(value);
    },
  };
}
