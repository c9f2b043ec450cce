import { foldText } from './compare-text';

/**
 * Keeps the items in whose text every word of the query occurs, in any order, whatever the case and the
 * accents. A blank query keeps all.
 * @param foldedOf the text, folded by `foldText`.
 */
export function filterByQuery<T>(
  items: readonly T[],
  query: string,
  foldedOf: (item: T) => string,
): T[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...items];
  return items.filter((item) => {
    const haystack = foldedOf(item);
    return words.every((word) => haystack.includes(word));
  });
}
