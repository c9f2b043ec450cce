/** The languages we speak, each a file in `translations/`. */
export type Language = 'en' | 'de' | 'fr';

const LANGUAGES: readonly Language[] = ['en', 'de', 'fr'];

/** The language an agent of this locale reads here (`de-AT` reads German); null: none of theirs. */
export function languageOf(locale: string): Language | null {
  const first = locale.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === first) ?? null;
}
