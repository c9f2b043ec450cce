import { loadTopBarLocale } from './app/page/load-page-locale';
import { showTopBar, showTopBarFailure } from './app/top-bar/mount-top-bar';
import { createTopBarSession } from './session/alerts/top-bar-session';
import { pageShare } from './session/tabs/page-share';
import { startPlace } from './start-place';
import { readSettings } from './zendesk/settings/read-settings';

/** The popover in the bar on top, from its script to its screen. */
export async function startTopBar(): Promise<void> {
  const place = await startPlace(loadTopBarLocale, showTopBarFailure);
  if (!place) return;
  const { host, locale, signal } = place;
  const { settings } = readSettings(place.registered.settings);
  const session = createTopBarSession(host, settings, pageShare(), signal);
  showTopBar(locale, host, session, signal);
}
