import type { Template } from '../template/template';
import { withAllWords } from '../text/all-words';

/** The templates in whose title, name and body every word of the query occurs; order kept. */
export function searchTemplates(templates: readonly Template[], query: string): Template[] {
  return withAllWords(templates, query, ({ title, name, body }) => [title, name, body]);
}
