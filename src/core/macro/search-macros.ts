import { foldText } from '../text/compare-text';
import { filterByQuery } from '../text/filter-by-query';
import type { Macro } from './macro';

/** Cached: folding 500 long texts with each key would be felt. */
const folded = new WeakMap<Macro, string>();

function foldedOf(macro: Macro): string {
  const known = folded.get(macro);
  if (known !== undefined) return known;
  const text = foldText([macro.title, macro.comment].join('\n'));
  folded.set(macro, text);
  return text;
}

/** The macros in whose title and comment every word of the query occurs; order kept. */
export function searchMacros(macros: readonly Macro[], query: string): Macro[] {
  return filterByQuery(macros, query, foldedOf);
}
