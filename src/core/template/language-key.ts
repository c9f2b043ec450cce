/** The language Sunshine takes for a shorthand without one (`hsmFallbackLanguage`'s default). */
export const DEFAULT_LANGUAGE = 'en_US';

/** Meta's language code as it is compared: `pt-br` is `pt_BR`, but `de` is not `de_DE`. */
export function languageKey(language: string): string {
  return language.trim().toLowerCase().replaceAll('-', '_');
}
