import { createContext, useContext } from 'react';
import type { Locale } from './locale';

export const LocaleContext = createContext<Locale | null>(null);

export function useLocale(): Locale {
  const locale = useContext(LocaleContext);
  if (!locale) throw new Error('useLocale needs a LocaleContext around it');
  return locale;
}
