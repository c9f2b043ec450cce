import { languageKey } from './language-key';
import type { Template } from './template';

/** Name and language, which make a template one of its own. */
export const templateKey = ({ name, language }: Pick<Template, 'name' | 'language'>): string =>
  `${name} ${languageKey(language)}`;
