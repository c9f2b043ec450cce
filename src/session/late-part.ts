/** A network that is gone is not asked at each key that the agent presses. */
const AGAIN_AFTER_MS = 60_000;

/** A part of the session whose code comes when it is first wanted. */
export interface LatePart<T> {
  /** null as long as it is not there. */
  readonly get: () => T | null;
  /** Loads it, unless it is there or on its way; after a failure only a while later. */
  readonly want: () => void;
}

/** @param start makes the part, once its code is there. Not called after the end. */
export function latePart<T>(start: () => Promise<T | null>): LatePart<T> {
  let part: T | null = null;
  let askedAtMs: number | null = null;
  let isComing = false;
  return {
    get: () => part,
    want() {
      if (part !== null || isComing) return;
      if (askedAtMs !== null && Date.now() - askedAtMs < AGAIN_AFTER_MS) return;
      isComing = true;
      askedAtMs = Date.now();
      start()
        .then((started) => {
          part = started;
        })
        // The chunk did not load: what it does is missing until it is wanted again.
        .catch(() => {})
        .finally(() => {
          isComing = false;
        });
    },
  };
}
