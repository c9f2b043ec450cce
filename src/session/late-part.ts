import { elapsedMs } from '../zendesk/local-clock';

/** A broken network is not asked again at each keystroke. */
const AGAIN_AFTER_MS = 60_000;

/** A part of the session that is made, or loaded, when first wanted. */
export interface LatePart<T> {
  /** null until it is there. */
  readonly get: () => T | null;
  /** Starts it unless under way; after a failure only a while later. null: not there. */
  readonly want: () => Promise<T | null>;
}

/** @param start makes the part; null: not needed any more. Rejects if its code does not load. */
export function latePart<T>(start: () => Promise<T | null>): LatePart<T> {
  let part: T | null = null;
  let coming: Promise<T | null> | null = null;
  let failedAtMs: number | null = null;
  async function begin(): Promise<T | null> {
    // Not within the change that wants it: its first change would want it again.
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
