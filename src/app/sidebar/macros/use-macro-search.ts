import { useEffect, useMemo, useState } from 'react';
import type { Macro } from '../../../core/macro/macro';
import { searchMacros } from '../../../core/macro/search-macros';
import type { TextSearch } from '../../shared/text-search';

/** Gives the browser its turn between two steps, so that no key that is pressed has to wait. */
const BREATH_MS = 0;

/**
 * The macros that a query finds, in their order. Only where none has its words as they are written are
 * slips forgiven, the best first: the index for that is built then, and kept as long as the list.
 */
export function useMacroSearch(macros: readonly Macro[], query: string): readonly Macro[] {
  const found = useMemo(() => searchMacros(macros, query), [macros, query]);
  const needsIndex = found.length === 0 && macros.length > 0 && query.trim() !== '';
  const [index, setIndex] = useState<{
    readonly of: readonly Macro[];
    readonly search: TextSearch;
  } | null>(null);
  const search = index?.of === macros ? index.search : null;
  useEffect(() => {
    if (!needsIndex || search !== null) return;
    const stop = new AbortController();
    buildSearch(macros, stop.signal)
      .then((built) => {
        if (!stop.signal.aborted) setIndex({ of: macros, search: built });
      })
      // Nothing is found then, as before; the next query tries again.
      .catch(() => {});
    return () => stop.abort();
  }, [macros, needsIndex, search]);
  return useMemo(() => {
    if (!needsIndex || search === null) return found;
    const scores = search.scores(query);
    return macros
      .filter(({ id }) => scores.has(id))
      .sort((a, b) => (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0));
  }, [found, macros, needsIndex, query, search]);
}

async function buildSearch(macros: readonly Macro[], signal: AbortSignal): Promise<TextSearch> {
  const { createMacroSearch } = await import(
    /* webpackChunkName: "search" */ './create-macro-search'
  );
  const search = createMacroSearch(macros);
  while (!signal.aborted && search.takeMore()) {
    await new Promise((resolve) => setTimeout(resolve, BREATH_MS));
  }
  return search;
}
