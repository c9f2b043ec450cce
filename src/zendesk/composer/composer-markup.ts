const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Text as the composer's HTML. Zendesk sanitises what is inserted (zaf-support-api, section 5), so
 * a `<` in an agent's words, and the `&((` of a shorthand, have to be written as entities.
 */
export const asComposerMarkup = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign).replaceAll('\n', '<br>');
