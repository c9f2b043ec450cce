import { foldText } from './compare-text';

/**
 * A search: keeps the items in whose texts every word of the query occurs, anywhere and in any
 * order, whatever the case and the accents. A blank query keeps all. The order stays.
 * @param textsOf what to look through; null texts are passed over.
 */
export function filterByQuery<T>(
  items: readonly T[],
  query: string,
  textsOf: (item: T) => readonly (string | null)[],
): T[] {
  return filterByQueryIn(items, query, (item) => foldText(textsOf(item).join('\n')));
}

/**
 * The same, for long lists that are searched with each key.
 * @param foldedOf what to look through, folded by `foldText` once and kept.
 */
export function filterByQueryIn<T>(
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
