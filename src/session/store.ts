/** A value that changes as a whole, and whoever wants to hear of it. */
export interface Store<T> {
  readonly get: () => T;
  readonly subscribe: (listener: () => void) => () => void;
  /** Tells the listeners if anything in it is another value by identity. */
  readonly set: (change: Partial<T>) => void;
}

/** @param complete fills in what follows from the rest of the next state. */
export function createStore<T extends object>(
  first: T,
  complete: (next: T, before: T) => T = (next) => next,
): Store<T> {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(change) {
      const before = state;
      state = complete({ ...before, ...change }, before);
      const keys = Object.keys(state) as (keyof T)[];
      if (keys.every((key) => Object.is(state[key], before[key]))) {
        state = before;
        return;
      }
      for (const listener of [...listeners]) listener();
    },
  };
}
