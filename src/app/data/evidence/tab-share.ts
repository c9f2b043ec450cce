/** What a tab tells the others: ids, names and times, never a message's words. */
type TabMessage =
  | { readonly type: 'ask'; readonly key: string; readonly from: string }
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

/**
 * How long another open tab may take to say that it knows. Tickets of one page share a thread, which is
 * busy while a ticket opens.
 */
const ANSWER_MS = 250;
/** Longer than any request may take: a tab that was closed in the middle must not block the others. */
const BUSY_MS = 16_000;

export interface TabShare {
  /**
   * The value of `key`: from this tab, from another one, or by `fetch`, which runs in one tab only
   * while the others wait. What `fetch` gives is shared when `isShared` says so.
   */
  get<T>(request: ShareRequest<T>): Promise<T>;
  /** Tells the other tabs, and those that open later as long as this one lives. */
  announce(topic: string, value: unknown): void;
  /** Calls `hear` for what others announce, and asks them for what they announced before. */
  listen(topic: string, hear: (value: unknown) => void): void;
}

export interface ShareRequest<T> {
  readonly key: string;
  readonly isFresh: (value: T) => boolean;
  readonly isShared: (value: T) => boolean;
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
 * @param channel null where the browser has none: then every tab asks for itself.
 * @param tabId tells tabs apart; of two that ask at the same moment the lesser one fetches.
 */
export function createTabShare(
  channel: TabChannel | null,
  tabId: string,
  signal: AbortSignal,
): TabShare {
  const known = new Map<string, unknown>();
  const running = new Map<string, Running>();
  const announced = new Map<string, unknown>();
  const waiting = new Set<(message: TabMessage) => void>();
  const listeners = new Map<string, (value: unknown) => void>();
  const post = (message: TabMessage) => {
    if (!signal.aborted) channel?.postMessage(message);
  };

  channel?.addEventListener('message', ({ data }) => {
    const message = data as TabMessage;
    switch (message.type) {
      case 'ask': {
        const run = running.get(message.key);
        if (known.has(message.key)) {
          post({ type: 'have', key: message.key, value: known.get(message.key) });
        }
        if (run && (run.isFetching || tabId < message.from)) {
          post({ type: 'busy', key: message.key, to: message.from });
        }
        break;
      }
      case 'have':
        known.set(message.key, message.value);
        break;
      case 'news':
        listeners.get(message.topic)?.(message.value);
        break;
      case 'ask-news':
        if (announced.has(message.topic)) {
          post({ type: 'news', topic: message.topic, value: announced.get(message.topic) });
        }
        break;
    }
    for (const hear of [...waiting]) hear(message);
  });
  signal.addEventListener('abort', () => {
    // Who waits for us must not wait in vain.
    for (const key of running.keys()) {
      channel?.postMessage({ type: 'gave-up', key } satisfies TabMessage);
    }
    channel?.close();
  });

  /** What another tab has, or undefined when none has it or will have it. */
  const fromOthers = <T>({ key, isFresh }: ShareRequest<T>): Promise<{ value: T } | undefined> =>
    new Promise((resolve) => {
      if (!channel) return resolve(undefined);
      const finish = (answer: { value: T } | undefined) => {
        clearTimeout(timer);
        waiting.delete(hear);
        resolve(answer);
      };
      let timer = setTimeout(() => finish(undefined), ANSWER_MS);
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
          clearTimeout(timer);
          timer = setTimeout(() => finish(undefined), BUSY_MS);
        } else if (message.type === 'gave-up') {
          finish(undefined);
        }
      };
      waiting.add(hear);
      post({ type: 'ask', key, from: tabId });
    });

  const find = async <T>(request: ShareRequest<T>, run: { isFetching: boolean }): Promise<T> => {
    const shared = await fromOthers(request);
    if (shared) return shared.value;
    run.isFetching = true;
    const value = await request.fetch();
    if (request.isShared(value)) {
      known.set(request.key, value);
      post({ type: 'have', key: request.key, value });
    } else {
      post({ type: 'gave-up', key: request.key });
    }
    return value;
  };

  return {
    get<T>(request: ShareRequest<T>): Promise<T> {
      const here = known.get(request.key) as T | undefined;
      if (here !== undefined && request.isFresh(here)) return Promise.resolve(here);
      const already = running.get(request.key);
      if (already) return already.promise as Promise<T>;
      const state = { isFetching: false };
      const promise = find(request, state).finally(() => running.delete(request.key));
      running.set(request.key, Object.assign(state, { promise }));
      return promise;
    },
    announce(topic, value) {
      announced.set(topic, value);
      post({ type: 'news', topic, value });
    },
    listen(topic, hear) {
      listeners.set(topic, hear);
      post({ type: 'ask-news', topic });
    },
  };
}
