import { render } from '@testing-library/react';
import type { ReactElement, ReactNode } from 'react';
import { LocaleContext } from '../i18n/LocaleContext';
import { type Locale, loadLocale } from '../i18n/locale';

/** How an agent in UTC reads this language. */
export const localeOf = (locale: string, timeZone: string | null = 'UTC'): Promise<Locale> =>
  loadLocale({ locale, timeZone });

/** Draws a component as an agent of this language sees it. */
export async function renderIn(locale: string, ui: ReactElement) {
  const value = await localeOf(locale);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <LocaleContext.Provider value={value}>{children}</LocaleContext.Provider>
  );
  return render(ui, { wrapper });
}
