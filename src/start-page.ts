import './app/theme/page.css';
import './app/theme/tokens.css';
import { loadPageLocale } from './app/page/load-page-locale';
import { showPage, showPageFailure } from './app/page/mount-page';
import type { Failure } from './app/sidebar/failure/FailurePanel';
import { schemeFromAddress, setScheme } from './page-scheme';
import { createPageHost } from './zendesk/page/page-host';
import { connect } from './zendesk/sdk/connect';

async function fail(failure: Failure, onTryAgain?: () => void): Promise<void> {
  // Before an agent is known, the browser's own language is the best guess.
  const locale = await loadPageLocale({ locale: navigator.language, timeZone: null });
  showPageFailure(locale, failure, onTryAgain);
}

/** The page in the navigation bar, from its script to its screens. */
export async function startPage(): Promise<void> {
  setScheme(schemeFromAddress());
  const reload = () => window.location.reload();
  const connection = await connect();
  if (!connection.ok) {
    return fail(connection.error, connection.error === 'outside-zendesk' ? undefined : reload);
  }
  const { client, registration } = connection.value;
  const stop = new AbortController();
  client.on('app.willDestroy', () => stop.abort());
  // Queued by the SDK until the host has registered the app, so it leaves with the handshake.
  const hosted = createPageHost(client, registration, schemeFromAddress(), stop.signal);
  const registered = await registration;
  if (!registered.ok) return fail(registered.error, reload);
  const host = await hosted;
  const follow = () => setScheme(host.get().colorScheme);
  host.subscribe(follow);
  follow();
  const locale = await loadPageLocale(host.viewer);
  if (!stop.signal.aborted) showPage(locale, host, registered.value, stop.signal);
}
