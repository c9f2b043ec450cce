import type { Language } from '../i18n/languages';
import { loadLocale, loadTicketWords } from '../i18n/load-locale';
import type { Locale, Reader } from '../i18n/locale';
import type { PartialMessages } from '../i18n/messages';

type Words = Promise<{ ui: PartialMessages }>;

const ALERTS: Readonly<Record<Language, () => Words>> = {
  en: () => import(/* webpackChunkName: "alerts-en" */ '../../../translations/en.json?alerts'),
  de: () => import(/* webpackChunkName: "alerts-de" */ '../../../translations/de.json?alerts'),
  fr: () => import(/* webpackChunkName: "alerts-fr" */ '../../../translations/fr.json?alerts'),
};

const PAGE: Readonly<Record<Language, () => Words>> = {
  en: () => import(/* webpackChunkName: "page-en" */ '../../../translations/en.json?page'),
  de: () => import(/* webpackChunkName: "page-de" */ '../../../translations/de.json?page'),
  fr: () => import(/* webpackChunkName: "page-fr" */ '../../../translations/fr.json?page'),
};

/** What a notice says. */
export const loadNoticeLocale = (reader: Reader): Promise<Locale> =>
  loadLocale(reader, async (language) => (await ALERTS[language]()).ui);

/** What the popover says: its rows are the board's, and failures read as beside a ticket. */
export const loadTopBarLocale = (reader: Reader): Promise<Locale> =>
  loadLocale(reader, async (language) => {
    const [ticket, page, alerts] = await Promise.all([
      loadTicketWords(language),
      PAGE[language](),
      ALERTS[language](),
    ]);
    return { ...ticket, ...page.ui, ...alerts.ui };
  });
