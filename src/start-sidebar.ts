import { answerLocale } from './app/answer/answer-locale';
import { keepFirstAnswer } from './app/answer/first-answer';
import { createFirstPage, type FirstPage, setPageLanguage } from './app/answer/page';
import { loadLocale } from './app/i18n/load-locale';
import type { Reader } from './app/i18n/locale';
import { schemeFromAddress, setScheme } from './page-scheme';
import { showPlainFailure } from './show-plain-failure';
import { createAnswerHost } from './zendesk/answer-host';
import { resize } from './zendesk/resize';
import { type ConnectFailure, connect, type Registration } from './zendesk/sdk/connect';
import type { ZafClient } from './zendesk/sdk/zaf-client';
import { readWindowSettings } from './zendesk/settings/read-window-settings';
import { readTicket } from './zendesk/ticket/read-ticket';
import { createTicketStore } from './zendesk/ticket/ticket-store';

const loadNames = () =>
  import(/* webpackChunkName: "names" */ './app/shared/call-by-name').then((it) => it.callByName);

const loadScreens = () => import(/* webpackChunkName: "sidebar" */ './app/sidebar/screens');

type Failure = ConnectFailure | 'not-read';

/** A host that answers at once leaves no time for an empty ring; one that does not, leaves no blank page. */
const RING_AFTER_MS = 200;

/** Before an agent is known, the browser's own language is the best guess. */
const browserReader = (): Reader => ({ locale: navigator.language, timeZone: null });

const resizerOf = (client: ZafClient) => (heightPx: number) => resize(client, heightPx);

/** React, and all words of the reader's language. */
const loadAll = (reader: Reader) => Promise.all([loadScreens(), loadLocale(reader)]);

async function fail(failure: Failure, onTryAgain: (() => void) | null, client?: ZafClient) {
  const [screens, locale] = await loadAll(browserReader());
  screens.showFailure(locale, failure, {
    ...(onTryAgain && { onTryAgain }),
    ...(client && { resize: resizerOf(client) }),
  });
}

interface Start {
  readonly client: ZafClient;
  readonly registered: Registration;
  readonly page: FirstPage;
  readonly callByName: ReturnType<typeof loadNames>;
}

async function showTicket(start: Start, firstLook: ReturnType<typeof readTicket>): Promise<void> {
  const { client, registered, page, callByName } = start;
  const look = await firstLook;
  if (!look.ok) {
    const again = async () => {
      (await loadScreens()).unmount();
      page.showLoading(answerLocale(browserReader()));
      await showTicket(start, readTicket(client));
    };
    const failure = look.error.kind === 'no-answer' ? 'no-answer' : 'not-read';
    return fail(failure, () => void again().catch(showPlainFailure), client);
  }
  const { agent } = look.value;
  const stop = new AbortController();
  const store = createTicketStore(client, look.value, schemeFromAddress(), stop.signal);
  client.on('app.willDestroy', () => stop.abort());
  store.subscribe(() => setScheme(store.getState().colorScheme));
  setScheme(store.getState().colorScheme);
  const host = createAnswerHost(client, store, stop.signal);

  const isSidebar = registered.location !== 'ticket_editor';
  const takenOver = new AbortController();
  if (isSidebar) {
    const { answer, content } = page;
    const locale = answerLocale(agent);
    setPageLanguage(locale);
    const signal = AbortSignal.any([stop.signal, takenOver.signal]);
    const settings = readWindowSettings(registered.settings);
    page.show();
    // React's code is not even read before the answer is there to be seen.
    await keepFirstAnswer({ host, settings, locale, callByName, drawn: answer, content }, signal);
  }
  const [screens, locale] = await loadAll(agent);
  if (stop.signal.aborted) return;
  stop.signal.addEventListener('abort', screens.unmount);
  const shown = { locale, host, agent, settings: registered.settings };
  if (isSidebar) screens.showSidebar(page.answer, shown);
  else screens.showEditor(shown);
  takenOver.abort();
}

/** From the page's first script to the answer, then to the sidebar; in the composer's pane to its own screen. */
export async function startSidebar(): Promise<void> {
  setScheme(schemeFromAddress());
  const place = document.getElementById('app');
  if (!place) return;
  const page = createFirstPage(place);
  // By the time Zendesk has told the ticket, it is there.
  const callByName = loadNames();
  callByName.catch(() => {});
  const ring = setTimeout(() => page.showLoading(answerLocale(browserReader())), RING_AFTER_MS);
  const reload = () => window.location.reload();
  try {
    const connection = await connect();
    if (!connection.ok) {
      return await fail(connection.error, connection.error === 'outside-zendesk' ? null : reload);
    }
    const { client, registration } = connection.value;
    // Queued by the SDK until the host has registered the app, so it leaves with the handshake.
    const firstLook = readTicket(client, registration);
    const registered = await registration;
    if (!registered.ok) return await fail(registered.error, reload, client);
    firstLook.finally(() => clearTimeout(ring));
    return await showTicket({ client, registered: registered.value, page, callByName }, firstLook);
  } finally {
    clearTimeout(ring);
  }
}
