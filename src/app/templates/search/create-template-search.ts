import { type Template, templateKey } from '../../../core/template/template';
import { createTextSearch, type Scores, type TextSearch } from '../../shared/text-search';

export type { Scores };
export type TemplateSearch = TextSearch;

const WEIGHTS = { title: 4, name: 3, useCase: 3, category: 2, body: 1 };

/**
 * A search in title, name, use case, category and text; one word in the title counts for more than one
 * in the text.
 *
 * @param describeCategory a category as the agent reads it, so that "Werbung" finds marketing templates.
 */
export const createTemplateSearch = (
  templates: readonly Template[],
  describeCategory: (category: string) => string,
): TemplateSearch =>
  createTextSearch(
    templates,
    (template) => {
      const { title, name, useCase, category, header, body } = template;
      return {
        id: templateKey(template),
        texts: {
          title,
          name,
          useCase,
          category: category === null ? '' : describeCategory(category),
          body: [header?.kind === 'text' ? header.text : '', body ?? ''].join(' '),
        },
      };
    },
    WEIGHTS,
  );
