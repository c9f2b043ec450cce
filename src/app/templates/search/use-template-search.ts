import { useCallback, useEffect, useState } from 'react';
import { templateKey } from '../../../core/template/merge-templates';
import { searchTemplates } from '../../../core/template/search-templates';
import type { Template } from '../../../core/template/template';
import type { Scores, TemplateSearch } from './create-template-search';

/** Gives the browser its turn between two steps, so that no key that is pressed has to wait. */
const BREATH_MS = 0;

type CategoryWords = (category: string) => string;

/**
 * Finds templates by what the agent types. The index is built when the list changes and step by step,
 * never while a key is waiting; until it is there, and where its code does not come, plain parts of
 * words are looked for.
 *
 * @param categoryWords one that stays the same while the language does.
 * @returns null for a blank query: there is nothing to score.
 */
export function useTemplateSearch(
  templates: readonly Template[],
  categoryWords: CategoryWords,
): (query: string) => Scores | null {
  const [search, setSearch] = useState<TemplateSearch | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    buildSearch(templates, categoryWords, stop.signal)
      .then((built) => {
        if (!stop.signal.aborted) setSearch(built);
      })
      // The plain search goes on; the index is tried again with the next list.
      .catch(() => {});
    return () => stop.abort();
  }, [templates, categoryWords]);

  return useCallback(
    (query) => {
      if (query.trim() === '') return null;
      if (search) return search.scores(query);
      return new Map(searchTemplates(templates, query).map((found) => [templateKey(found), 1]));
    },
    [search, templates],
  );
}

async function buildSearch(
  templates: readonly Template[],
  categoryWords: CategoryWords,
  signal: AbortSignal,
): Promise<TemplateSearch> {
  const { createTemplateSearch } = await import(
    /* webpackChunkName: "search" */ './create-template-search'
  );
  const search = createTemplateSearch(templates, categoryWords);
  while (!signal.aborted && search.takeMore()) {
    await new Promise((resolve) => setTimeout(resolve, BREATH_MS));
  }
  return search;
}
