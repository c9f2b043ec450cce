import { useCallback, useEffect, useState } from 'react';
import { searchTemplates } from '../../../core/catalogue/search-templates';
import { type Template, templateKey } from '../../../core/template/template';
import type { Translate } from '../../i18n/create-translate';
import { describeCategory } from '../describe-category';
import type { Scores, TemplateSearch } from './create-template-search';

/** Gives the browser its turn between two steps, so that no key that is pressed has to wait. */
const BREATH_MS = 0;

interface Index {
  readonly t: Translate;
  readonly search: TemplateSearch;
  /** All templates are in it. */
  isWhole: boolean;
}

/** The index of a list, however far it has come: a list that is opened again goes on with it. */
const begun = new WeakMap<readonly Template[], Index>();

function indexOf(templates: readonly Template[], t: Translate): Index | null {
  const index = begun.get(templates);
  return index?.t === t ? index : null;
}

function wholeSearch(templates: readonly Template[], t: Translate): TemplateSearch | null {
  const index = indexOf(templates, t);
  return index?.isWhole ? index.search : null;
}

/**
 * Finds templates by what the agent types. The index is built when the list changes and step by step,
 * never while a key is waiting; until it is there, and where its code does not come, plain parts of
 * words are looked for.
 *
 * @returns null for a blank query: there is nothing to score.
 */
export function useTemplateSearch(
  templates: readonly Template[],
  t: Translate,
): (query: string) => Scores | null {
  const [search, setSearch] = useState(() => wholeSearch(templates, t));
  useEffect(() => {
    const whole = wholeSearch(templates, t);
    if (whole) return setSearch(whole);
    const stop = new AbortController();
    buildSearch(templates, t, stop.signal)
      .then((built) => {
        if (!stop.signal.aborted) setSearch(built);
      })
      // The plain search goes on; the index is tried again with the next list.
      .catch(() => {});
    return () => stop.abort();
  }, [templates, t]);

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
  t: Translate,
  signal: AbortSignal,
): Promise<TemplateSearch> {
  const { createTemplateSearch } = await import(
    /* webpackChunkName: "search" */ './create-template-search'
  );
  const index: Index = indexOf(templates, t) ?? {
    t,
    search: createTemplateSearch(templates, (category) => describeCategory(category, t)),
    isWhole: false,
  };
  begun.set(templates, index);
  while (!signal.aborted && index.search.takeMore()) {
    await new Promise((resolve) => setTimeout(resolve, BREATH_MS));
  }
  index.isWhole ||= !signal.aborted;
  return index.search;
}
