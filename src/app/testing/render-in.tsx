import { act, render } from '@testing-library/react';
import type { ReactElement, ReactNode } from 'react';
import { LocaleContext } from '../i18n/LocaleContext';
import { loadLocale } from '../i18n/load-locale';
import type { Locale } from '../i18n/locale';

/** How an agent in UTC reads this language. */
export const localeOf = (locale: string, timeZone: string | null = 'UTC'): Promise<Locale> =>
  loadLocale({ locale, timeZone });

/** Lets the parts that are fetched when they are first drawn come. */
export const arrivals = () => act(async () => {});

/** Draws a component as an agent of this language sees it, once all its parts are there. */
export async function renderIn(locale: string, ui: ReactElement) {
  const value = await localeOf(locale);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <LocaleContext.Provider value={value}>{children}</LocaleContext.Provider>
  );
  const drawn = render(ui, { wrapper });
  await arrivals();
  return drawn;
}
