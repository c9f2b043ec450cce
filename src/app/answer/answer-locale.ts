import { ui as german } from '../../../translations/de.json?answer';
import { ui as english } from '../../../translations/en.json?answer';
import { ui as french } from '../../../translations/fr.json?answer';
import { languageOf } from '../i18n/languages';
import { createLocale, type Locale, type Reader } from '../i18n/locale';

const WORDS = { en: english, de: german, fr: french };

/** How this reader reads the answer: its words alone, in every language, as nothing is to be waited for. */
export function answerLocale(reader: Reader): Locale {
  const language = languageOf(reader.locale) ?? 'en';
  return createLocale(reader, language, WORDS[language]);
}
