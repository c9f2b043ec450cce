import { escapeHtml } from '../escape-html';

/**
 * Text as the composer's HTML. Zendesk sanitises what is inserted (zaf-support-api, section 5), so
 * a `<` in an agent's words, and the `&((` of a shorthand, have to be written as entities.
 */
export const asComposerMarkup = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');
