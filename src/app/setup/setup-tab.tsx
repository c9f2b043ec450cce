import {
  createSetupSession,
  type SetupOptions,
  type SetupSession,
} from '../../session/setup/setup-session';
import type { PageHost } from '../../zendesk/page/page-host';
import { LocaleContext } from '../i18n/LocaleContext';
import type { Locale } from '../i18n/locale';
import { SetupTab } from './SetupTab';
import { SetupContext } from './use-setup';

/** The set-up of this session, in its own words. */
export const setupTab = (session: SetupSession, locale: Locale) => () => (
  <LocaleContext.Provider value={locale}>
    <SetupContext.Provider value={session}>
      <SetupTab />
    </SetupContext.Provider>
  </LocaleContext.Provider>
);

/** The same with a session of its own, which ends with `signal`. */
export const openSetup = (
  host: PageHost,
  options: SetupOptions,
  locale: Locale,
  signal: AbortSignal,
) => setupTab(createSetupSession(host, options, signal), locale);
