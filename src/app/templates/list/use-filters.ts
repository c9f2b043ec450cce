import { useMemo, useState } from 'react';
import { languageKey, type Template } from '../../../core/template/template';

/** What the agent narrowed the list to; null: all. */
export interface Filters {
  readonly language: string | null;
  readonly category: string | null;
}

export interface Filtering {
  readonly filters: Filters;
  readonly setFilters: (filters: Filters) => void;
  /** The values that templates of this list have, each once, unsorted. */
  readonly languages: readonly string[];
  readonly categories: readonly string[];
  readonly filtered: readonly Template[];
}

const ALL: Filters = { language: null, category: null };

/** Narrows a list by language and category. A wish that no template meets any more counts as none. */
export function useFilters(templates: readonly Template[]): Filtering {
  const [wished, setFilters] = useState(ALL);
  const languages = useMemo(() => {
    const byKey = new Map(templates.map(({ language }) => [languageKey(language), language]));
    return [...byKey.values()];
  }, [templates]);
  const categories = useMemo(
    () => [...new Set(templates.flatMap(({ category }) => category?.toUpperCase() ?? []))],
    [templates],
  );
  const language =
    wished.language !== null && languages.includes(wished.language) ? wished.language : null;
  const category =
    wished.category !== null && categories.includes(wished.category) ? wished.category : null;
  const filtered = useMemo(
    () =>
      templates.filter(
        (template) =>
          (language === null || languageKey(template.language) === languageKey(language)) &&
          (category === null || template.category?.toUpperCase() === category),
      ),
    [templates, language, category],
  );
  const filters = useMemo(() => ({ language, category }), [language, category]);
  return { filters, setFilters, languages, categories, filtered };
}
