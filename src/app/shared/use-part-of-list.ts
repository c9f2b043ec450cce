import { useDeferredValue, useState } from 'react';
import { useAfterFirstPaint } from './use-after-first-paint';

/** More than a sidebar shows without scrolling. */
const FIRST = 8;
/** What a list of single lines shows at a time. */
const MANY = 60;

/**
 * The first items of a long list, and how many the next step would add. 500 rows at once would make
 * each key in the search field wait for the browser. A list that opens shows a screenful at once; the
 * rest of its first step follows when the browser has time. A new search (`key`) starts from the top.
 *
 * @param step fewer where a row is costly.
 */
export function usePartOfList<T>(items: readonly T[], key: string, step = MANY) {
  const isWhole = useDeferredValue(useAfterFirstPaint());
  const [part, setPart] = useState({ key, count: step });
  if (part.key !== key) setPart({ key, count: step });
  const count = part.key === key ? part.count : step;
  return {
    shown: items.slice(0, isWhole ? count : FIRST),
    // What is about to follow by itself is not offered.
    more: Math.min(step, Math.max(0, items.length - count)),
    showMore: () => setPart({ key, count: count + step }),
  };
}
