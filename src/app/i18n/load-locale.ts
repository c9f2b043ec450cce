import { type Language, languageOf } from './languages';
import { createLocale, type Locale, type Reader } from './locale';
import type { PartialMessages } from './messages';

const LOADERS: Readonly<Record<Language, () => Promise<{ ui: PartialMessages }>>> = {
  en: () => import(/* webpackChunkName: "en" */ '../../../translations/en.json?ticket'),
  de: () => import(/* webpackChunkName: "de" */ '../../../translations/de.json?ticket'),
  fr: () => import(/* webpackChunkName: "fr" */ '../../../translations/fr.json?ticket'),
};

/** What is said beside a ticket, in one language. Rejects if its file does not load. */
export const loadTicketWords = async (language: Language): Promise<PartialMessages> =>
  (await LOADERS[language]()).ui;

/** Words of the reader's language; English where they speak another one, or its file does not load. */
export async function loadLocale(
  reader: Reader,
  load: (language: Language) => Promise<PartialMessages> = loadTicketWords,
): Promise<Locale> {
  const language = languageOf(reader.locale) ?? 'en';
  try {
    return createLocale(reader, language, await load(language));
  } catch {
    return createLocale(reader, 'en', await load('en'));
  }
}
