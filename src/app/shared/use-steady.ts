import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * A function that stays the same while what it does is renewed with each drawing: the rows of a long
 * list that get it need not be drawn anew. To be called on events, not while drawing.
 */
export function useSteady<A extends readonly unknown[], R>(
  act: (...args: A) => R,
): (...args: A) => R {
  const newest = useRef(act);
  useLayoutEffect(() => {
    newest.current = act;
  });
  return useCallback((...args: A) => newest.current(...args), []);
}
