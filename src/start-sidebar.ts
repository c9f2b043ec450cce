import { showPlainFailure } from './show-plain-failure';
import { resize } from './zendesk/resize';
import { type ConnectFailure, connect, type Registration } from './zendesk/sdk/connect';
import type { ZafClient } from './zendesk/sdk/zaf-client';
import { createSidebarHost } from './zendesk/sidebar-host';
import type { ColorScheme } from './zendesk/ticket/read-ticket';
import { readTicket } from './zendesk/ticket/read-ticket';
import { createTicketStore } from './zendesk/ticket/ticket-store';

const loadScreens = () => import(/* webpackChunkName: "sidebar" */ './app/sidebar/screens');

type Screens = Awaited<ReturnType<typeof loadScreens>>;
type Failure = ConnectFailure | 'not-read';

/** The colour scheme is in the address before the SDK starts: no flash of the wrong one. */
const schemeFromAddress = (): ColorScheme =>
  new URLSearchParams(window.location.search).get('colorScheme') === 'dark' ? 'dark' : 'light';

const setScheme = (scheme: ColorScheme): void => {
  document.documentElement.dataset.colorScheme = scheme;
};

/** Before an agent is known, the browser's own language is the best guess. */
const browserAgent = () => ({ locale: navigator.language, timeZone: null });

const resizerOf = (client: ZafClient) => (heightPx: number) => resize(client, heightPx);

interface Start {
  readonly client: ZafClient;
  readonly registered: Registration;
  readonly screens: Screens;
}

async function showTicket(start: Start, firstLook: ReturnType<typeof readTicket>): Promise<void> {
  const { client, registered, screens } = start;
  const look = await firstLook;
  if (!look.ok) {
    const locale = await screens.loadLocale(browserAgent());
    const again = () => {
      screens.showLoading(locale);
      showTicket(start, readTicket(client)).catch(showPlainFailure);
    };
    const failure = look.error.kind === 'no-answer' ? 'no-answer' : 'not-read';
    return screens.showFailure(locale, failure, {
      onTryAgain: again,
      resize: resizerOf(client),
    });
  }
  const { agent } = look.value;
  const locale = await screens.loadLocale(agent);
  const stop = new AbortController();
  const store = createTicketStore(client, look.value, schemeFromAddress(), stop.signal);
  client.on('app.willDestroy', () => stop.abort());
  stop.signal.addEventListener('abort', screens.unmount);
  store.subscribe(() => setScheme(store.getState().colorScheme));
  setScheme(store.getState().colorScheme);
  const show = registered.location === 'ticket_editor' ? screens.showEditor : screens.showSidebar;
  show({
    locale,
    host: createSidebarHost(client, store, stop.signal),
    agent,
    checked: screens.readSettings(registered.settings),
  });
}

/** From the page's first script to the sidebar, or the composer's pane: the SDK's handshake, the first look and React side by side. */
export async function startSidebar(): Promise<void> {
  setScheme(schemeFromAddress());
  const loading = loadScreens();
  loading
    .then(async (screens) => screens.greet(await screens.loadLocale(browserAgent())))
    // Whoever awaits the screens sees the failure; here it must only not count as unhandled.
    .catch(() => {});
  const fail = async (failure: Failure, client?: ZafClient) => {
    const screens = await loading;
    const reload = () => window.location.reload();
    screens.showFailure(await screens.loadLocale(browserAgent()), failure, {
      ...(failure !== 'outside-zendesk' && { onTryAgain: reload }),
      ...(client && { resize: resizerOf(client) }),
    });
  };

  const connection = await connect();
  if (!connection.ok) return fail(connection.error);
  const { client, registration } = connection.value;
  // Queued by the SDK until the host has registered the app, so it leaves with the handshake.
  const firstLook = readTicket(client, registration);
  const registered = await registration;
  if (!registered.ok) return fail(registered.error, client);
  return showTicket({ client, registered: registered.value, screens: await loading }, firstLook);
}
