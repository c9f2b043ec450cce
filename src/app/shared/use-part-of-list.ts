import { startTransition, useEffect, useState } from 'react';

/** More than a sidebar shows without scrolling. */
const FIRST = 12;
const STEP = 60;

/**
 * The first items of a long list, and how many the next step would add. 500 rows at once would make
 * each key in the search field wait for the browser. A list that opens shows a screenful at once; the
 * rest of its first step follows when the browser has time. A new search (`key`) starts from the top.
 */
export function usePartOfList<T>(items: readonly T[], key: string) {
  const [part, setPart] = useState({ key, count: FIRST });
  useEffect(() => {
    startTransition(() => setPart((now) => (now.count === FIRST ? { ...now, count: STEP } : now)));
  }, []);
  if (part.key !== key) setPart({ key, count: STEP });
  const count = part.key === key ? part.count : STEP;
  // What is about to follow by itself is not offered.
  const offered = Math.max(count, STEP);
  return {
    shown: items.slice(0, count),
    more: Math.min(STEP, Math.max(0, items.length - offered)),
    showMore: () => setPart({ key, count: offered + STEP }),
  };
}
