import { useCallback, useRef, useSyncExternalStore } from 'react';

/** A store as screens read it. */
export interface Readable<S> {
  readonly get: () => S;
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * The part of a store that `select` gives: drawn anew when that is another value. Several values may
 * be selected as the fields of one object.
 */
export function useSelected<S, T>({ get, subscribe }: Readable<S>, select: (state: S) => T): T {
  const last = useRef<T>();
  const selected = useCallback(() => {
    const next = select(get());
    if (last.current === undefined || !isSame(last.current, next)) last.current = next;
    return last.current;
  }, [get, select]);
  return useSyncExternalStore(subscribe, selected);
}

type Fields = Readonly<Record<string, unknown>>;

const isLiteral = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** The same value, or the same values as fields. */
function isSame(before: unknown, next: unknown): boolean {
  if (Object.is(before, next)) return true;
  if (!isLiteral(before) || !isLiteral(next)) return false;
  const keys = Object.keys(next);
  const isAsLong = keys.length === Object.keys(before).length;
  return isAsLong && keys.every((key) => Object.is(before[key], next[key]));
}
