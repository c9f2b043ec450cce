import { useState } from 'react';

const STEP = 60;

/**
 * The first items of a long list, and how many the next step would add. 500 rows at once would make
 * each key in the search field wait for the browser. A new search (`key`) starts from the top.
 */
export function usePartOfList<T>(items: readonly T[], key: string) {
  const [part, setPart] = useState({ key, count: STEP });
  if (part.key !== key) setPart({ key, count: STEP });
  const count = part.key === key ? part.count : STEP;
  return {
    shown: items.slice(0, count),
    more: Math.min(STEP, Math.max(0, items.length - count)),
    showMore: () => setPart({ key, count: count + STEP }),
  };
}
