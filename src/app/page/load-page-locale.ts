import type { Language } from '../i18n/languages';
import { loadLocale, loadTicketWords } from '../i18n/load-locale';
import type { Locale, Reader } from '../i18n/locale';
import type { PartialMessages } from '../i18n/messages';

type Loaders = Readonly<Record<Language, () => Promise<{ ui: PartialMessages }>>>;

const PAGE: Loaders = {
  en: () => import(/* webpackChunkName: "page-en" */ '../../../translations/en.json?page'),
  de: () => import(/* webpackChunkName: "page-de" */ '../../../translations/de.json?page'),
  fr: () => import(/* webpackChunkName: "page-fr" */ '../../../translations/fr.json?page'),
};

const SETUP: Loaders = {
  en: () => import(/* webpackChunkName: "setup-en" */ '../../../translations/en.json?setup'),
  de: () => import(/* webpackChunkName: "setup-de" */ '../../../translations/de.json?setup'),
  fr: () => import(/* webpackChunkName: "setup-fr" */ '../../../translations/fr.json?setup'),
};

const ALERTS: Loaders = {
  en: () => import(/* webpackChunkName: "alerts-en" */ '../../../translations/en.json?alerts'),
  de: () => import(/* webpackChunkName: "alerts-de" */ '../../../translations/de.json?alerts'),
  fr: () => import(/* webpackChunkName: "alerts-fr" */ '../../../translations/fr.json?alerts'),
};

const wordsOf = async (language: Language, loaders: readonly Loaders[]) => {
  const parts = await Promise.all([
    loadTicketWords(language),
    ...loaders.map(async (load) => (await load[language]()).ui),
  ]);
  return Object.assign({}, ...parts) as PartialMessages;
};

/** The page says its own words, and shares sentences with the sidebar. */
export const loadPageLocale = (reader: Reader): Promise<Locale> =>
  loadLocale(reader, (language) => wordsOf(language, [PAGE]));

/** The same with the words of the set-up, which only its tab needs. */
export const loadSetupLocale = (reader: Reader): Promise<Locale> =>
  loadLocale(reader, (language) => wordsOf(language, [PAGE, SETUP]));

/** What the popover on top says: its rows are the board's. */
export const loadTopBarLocale = (reader: Reader): Promise<Locale> =>
  loadLocale(reader, (language) => wordsOf(language, [PAGE, ALERTS]));

/** What a notice says, and nothing else. */
export const loadNoticeLocale = (reader: Reader): Promise<Locale> =>
  loadLocale(reader, async (language) => (await ALERTS[language]()).ui);
