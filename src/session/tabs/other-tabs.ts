/** The part of the browser's `LockManager` that is used. */
export type TabLocks = Pick<LockManager, 'request' | 'query'>;

/** Are there other tabs? null where the browser does not tell. */
export type HasOthers = () => Promise<boolean | null>;

/**
 * Tells whether other tabs of this name are open, so that a tab alone asks at once and one in company
 * waits until even a busy one has answered. Each tab holds a lock of that name, which all may hold
 * together, until `signal` ends: the browser knows of it without waking anybody.
 *
 * @param locks undefined where the browser has none.
 */
export function otherTabs(
  locks: TabLocks | undefined,
  name: string,
  signal: AbortSignal,
): HasOthers {
  if (!locks) return async () => null;
  const end = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  // Asked for before anybody is counted, so of two tabs that open together one sees the other.
  const held = locks.request(name, { mode: 'shared', signal }, () => end);
  let isHeld = true;
  // Locks may be shut to frames of another site; and at the end it is given up.
  held.catch(() => {
    isHeld = false;
  });
  return async () => {
    try {
      const { held = [], pending = [] } = await locks.query();
      const count = [...held, ...pending].filter((lock) => lock.name === name).length;
      return isHeld && count > 0 ? count > 1 : null;
    } catch {
      return null;
    }
  };
}
