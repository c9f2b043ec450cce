export interface Store<T> {
  readonly get: () => T;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Tells the listeners if any part is another value by identity. Setting what is there asks
   * nothing, or listeners that read a moving clock would wake each other forever.
   */
  readonly set: (change: Partial<T>) => void;
}

/** @param complete derives the rest of the next state. */
export function createStore<T extends object>(
  first: T,
  complete: (next: T, before: T) => T = (next) => next,
): Store<T> {
  let state = first;
  const listeners = new Set<() => void>();
  let telling = 0;
  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(change) {
      const before = state;
      const changed = Object.keys(change) as (keyof T)[];
      if (telling > 0 && changed.every((key) => Object.is(change[key], before[key]))) return;
      state = complete({ ...before, ...change }, before);
      const keys = Object.keys(state) as (keyof T)[];
      if (keys.every((key) => Object.is(state[key], before[key]))) {
        state = before;
        return;
      }
      telling += 1;
      try {
        for (const listener of [...listeners]) listener();
      } finally {
        telling -= 1;
      }
    },
  };
}
