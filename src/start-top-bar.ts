import './app/theme/page.css';
import './app/theme/tokens.css';
import { loadTopBarLocale } from './app/page/load-page-locale';
import type { Failure } from './app/sidebar/failure/FailurePanel';
import { showTopBar, showTopBarFailure } from './app/top-bar/mount-top-bar';
import { schemeFromAddress, setScheme } from './page-scheme';
import { createTopBarSession } from './session/alerts/top-bar-session';
import { pageShare } from './session/tabs/page-share';
import { createPageHost } from './zendesk/page/page-host';
import { connect } from './zendesk/sdk/connect';
import { readSettings } from './zendesk/settings/read-settings';

async function fail(failure: Failure, onTryAgain?: () => void): Promise<void> {
  // Before an agent is known, the browser's own language is the best guess.
  const locale = await loadTopBarLocale({ locale: navigator.language, timeZone: null });
  showTopBarFailure(locale, failure, onTryAgain);
}

/** The popover in the bar on top, from its script to its screen. */
export async function startTopBar(): Promise<void> {
  setScheme(schemeFromAddress());
  const reload = () => window.location.reload();
  const connection = await connect();
  if (!connection.ok) {
    return fail(connection.error, connection.error === 'outside-zendesk' ? undefined : reload);
  }
  const { client, registration } = connection.value;
  const stop = new AbortController();
  client.on('app.willDestroy', () => stop.abort());
  const hosted = createPageHost(client, registration, schemeFromAddress(), stop.signal);
  const registered = await registration;
  if (!registered.ok) return fail(registered.error, reload);
  const host = await hosted;
  const follow = () => setScheme(host.get().colorScheme);
  host.subscribe(follow);
  follow();
  const { settings } = readSettings(registered.value.settings);
  const session = createTopBarSession(host, settings, pageShare(), stop.signal);
  const locale = await loadTopBarLocale(host.viewer);
  if (!stop.signal.aborted) showTopBar(locale, host, session, stop.signal);
}
