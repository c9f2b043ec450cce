import './app/theme/page.css';
import './app/theme/tokens.css';
import type { Locale, Reader } from './app/i18n/locale';
import type { Failure } from './app/sidebar/failure/FailurePanel';
import { schemeFromAddress, setScheme } from './page-scheme';
import { createPageHost, type PageHost } from './zendesk/page/page-host';
import { connect, type Registration } from './zendesk/sdk/connect';

interface Place {
  readonly host: PageHost;
  readonly registered: Registration;
  readonly locale: Locale;
  /** Ends with the app. */
  readonly signal: AbortSignal;
}

/**
 * A place beside no ticket, from its script to the agent's words and colours.
 * @returns null: it could not be started, and that is shown, or it is gone already.
 */
export async function startPlace(
  loadLocale: (reader: Reader) => Promise<Locale>,
  showFailure: (locale: Locale, failure: Failure, onTryAgain?: () => void) => void,
): Promise<Place | null> {
  const fail = async (failure: Failure, onTryAgain?: () => void): Promise<null> => {
    // Before an agent is known, the browser's own language is the best guess.
    const locale = await loadLocale({ locale: navigator.language, timeZone: null });
    showFailure(locale, failure, onTryAgain);
    return null;
  };
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
  const locale = await loadLocale(host.viewer);
  return stop.signal.aborted
    ? null
    : { host, registered: registered.value, locale, signal: stop.signal };
}
