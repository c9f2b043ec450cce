import { type Language, languageOf } from './languages';
import { createLocale, type Locale, type Reader } from './locale';
import type { PartialMessages } from './messages';

const LOADERS: Readonly<Record<Language, () => Promise<{ ui: PartialMessages }>>> = {
  en: () => import(/* webpackChunkName: "en" */ '../../../translations/en.json?all'),
  de: () => import(/* webpackChunkName: "de" */ '../../../translations/de.json?all'),
  fr: () => import(/* webpackChunkName: "fr" */ '../../../translations/fr.json?all'),
};

/** All words of the reader's language; English where they speak another one, or its file does not load. */
export async function loadLocale(reader: Reader): Promise<Locale> {
  const language = languageOf(reader.locale) ?? 'en';
  try {
    return createLocale(reader, language, (await LOADERS[language]()).ui);
  } catch {
    return createLocale(reader, 'en', (await LOADERS.en()).ui);
  }
}
