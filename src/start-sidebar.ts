import { type ConnectFailure, connect } from './zendesk/sdk/connect';
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

async function showTicket(
  client: ZafClient,
  settings: Readonly<Record<string, unknown>>,
  firstLook: ReturnType<typeof readTicket>,
  screens: Screens,
): Promise<void> {
  const look = await firstLook;
  if (!look.ok) {
    const failure = look.error.kind === 'no-answer' ? 'no-answer' : 'not-read';
    const again = () => void showTicket(client, settings, readTicket(client), screens);
    return screens.showFailure(await screens.loadLocale(browserAgent()), failure, again);
  }
  const { agent } = look.value;
  const stop = new AbortController();
  const store = createTicketStore(client, look.value, schemeFromAddress(), stop.signal);
  client.on('app.willDestroy', () => stop.abort());
  store.subscribe(() => setScheme(store.getState().colorScheme));
  setScheme(store.getState().colorScheme);
  screens.showSidebar({
    locale: await screens.loadLocale(agent),
    host: createSidebarHost(client, store),
    agent,
    checked: screens.readSettings(settings),
  });
}

/** From the page's first script to the sidebar: the SDK's handshake, the first look and React side by side. */
export async function startSidebar(): Promise<void> {
  setScheme(schemeFromAddress());
  const loading = loadScreens();
  loading
    .then(async (screens) => screens.showLoading(await screens.loadLocale(browserAgent())))
    // Whoever awaits the screens sees the failure; here it must only not count as unhandled.
    .catch(() => {});
  const fail = async (failure: Failure) => {
    const screens = await loading;
    const again = failure === 'outside-zendesk' ? undefined : () => window.location.reload();
    screens.showFailure(await screens.loadLocale(browserAgent()), failure, again);
  };

  const connection = await connect();
  if (!connection.ok) return fail(connection.error);
  const { client } = connection.value;
  // Queued by the SDK until the host has registered the app, so it leaves with the handshake.
  const firstLook = readTicket(client);
  const registration = await connection.value.registration;
  if (!registration.ok) return fail(registration.error);
  return showTicket(client, registration.value.settings, firstLook, await loading);
}
