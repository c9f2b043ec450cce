import type { Macro } from '../../../core/macro/macro';
import { createTextSearch, type TextSearch } from '../../shared/text-search';

/** A search in a macro's title, then in its text. */
export const createMacroSearch = (macros: readonly Macro[]): TextSearch =>
  createTextSearch(
    macros,
    ({ id, title, comment }) => ({ id, texts: { title, comment: comment ?? '' } }),
    {
      title: 4,
      comment: 1,
    },
  );
