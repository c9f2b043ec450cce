import type { Language } from '../i18n/languages';
import { loadLocale, loadTicketWords } from '../i18n/load-locale';
import type { Locale, Reader } from '../i18n/locale';
import type { PartialMessages } from '../i18n/messages';

const LOADERS: Readonly<Record<Language, () => Promise<{ ui: PartialMessages }>>> = {
  en: () => import(/* webpackChunkName: "setup-en" */ '../../../translations/en.json?setup'),
  de: () => import(/* webpackChunkName: "setup-de" */ '../../../translations/de.json?setup'),
  fr: () => import(/* webpackChunkName: "setup-fr" */ '../../../translations/fr.json?setup'),
};

/** The page says its own words, and shares sentences with the sidebar. */
export const loadPageLocale = (reader: Reader): Promise<Locale> =>
  loadLocale(reader, async (language) => {
    const [ticket, own] = await Promise.all([loadTicketWords(language), LOADERS[language]()]);
    return { ...ticket, ...own.ui };
  });
