import { foldText } from './compare-text';

/**
 * The items whose text holds every word of the query, in any order, case and accents ignored; a
 * blank query keeps all.
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
