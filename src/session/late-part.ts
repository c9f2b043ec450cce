import { elapsedMs } from '../zendesk/local-clock';

/** A network that is gone is not asked at each key that the agent presses. */
const AGAIN_AFTER_MS = 60_000;

/** A part of the session that is made, or whose code comes, when it is first wanted. */
export interface LatePart<T> {
  /** null as long as it is not there. */
  readonly get: () => T | null;
  /** Begins it unless it is there or on its way; after a failure only a while later. null: it is not there. */
  readonly want: () => Promise<T | null>;
}

/** @param start makes the part; null where there is none any more. Rejects where its code does not come. */
export function latePart<T>(start: () => Promise<T | null>): LatePart<T> {
  let part: T | null = null;
  let coming: Promise<T | null> | null = null;
  let failedAtMs: number | null = null;
  async function begin(): Promise<T | null> {
    // Not within the change that wants it: what it sets at once would want it again.
    await null;
    try {
      part = await start();
    } catch {
      failedAtMs = elapsedMs();
    }
    coming = null;
    return part;
  }
  return {
    get: () => part,
    async want() {
      if (part !== null) return part;
      if (failedAtMs !== null && elapsedMs() - failedAtMs < AGAIN_AFTER_MS) return null;
      coming ??= begin();
      return coming;
    },
  };
}
