import { withAllWords } from '../text/all-words';
import type { Macro } from './macro';

/** The macros in whose title and comment every word of the query occurs; order kept. */
export function searchMacros(macros: readonly Macro[], query: string): Macro[] {
  return withAllWords(macros, query, ({ title, comment }) => [title, comment]);
}
