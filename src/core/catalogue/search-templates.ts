import type { Template } from '../template/template';
import { foldText } from '../text/compare-text';
import { filterByQuery } from '../text/filter-by-query';

/** The templates in whose title, name and body every word of the query occurs; order kept. */
export function searchTemplates(templates: readonly Template[], query: string): Template[] {
  return filterByQuery(templates, query, ({ title, name, body }) =>
    foldText([title, name, body].join('\n')),
  );
}
