import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { LocaleContext } from '../i18n/LocaleContext';
import type { Locale } from '../i18n/locale';
import { CrashBoundary } from '../shared/CrashBoundary';
import '../theme/tokens.css';
import '../theme/page.css';
import { createTicketSession, type SessionOptions } from '../../session/ticket-session';
import type { SidebarHost } from '../../zendesk/sidebar-host';
import { SessionContext } from '../ticket/use-session';
import { FailurePage, type FailureRest } from './failure/FailurePage';
import type { Failure } from './failure/FailurePanel';
import { LoadingSidebar } from './LoadingSidebar';
import { laterPart } from './later-part';
import { loadSessionWords } from './load-session-words';
import { Sidebar } from './Sidebar';

let root: Root | null = null;
/** Ends the session of the ticket that is shown. */
let ending = new AbortController();

function render(locale: Locale, content: ReactNode): void {
  const { documentElement } = document;
  documentElement.lang = locale.tag;
  documentElement.dir = locale.direction;
  const place = document.getElementById('app');
  if (!place) return;
  root ??= createRoot(place);
  const crashed = (tryAgain: () => void) => <FailurePage failure="crashed" onTryAgain={tryAgain} />;
  root.render(
    <LocaleContext.Provider value={locale}>
      <CrashBoundary fallback={crashed}>{content}</CrashBoundary>
    </LocaleContext.Provider>,
  );
}

export interface SidebarStart extends Pick<SessionOptions, 'agent' | 'checked'> {
  readonly locale: Locale;
  readonly host: SidebarHost;
}

function showBeside(
  { locale, host, ...options }: SidebarStart,
  words: SessionOptions['words'],
  screen: ReactNode,
): void {
  ending.abort();
  ending = new AbortController();
  const session = createTicketSession(host, { ...options, words }, ending.signal);
  render(locale, <SessionContext.Provider value={session}>{screen}</SessionContext.Provider>);
}

/** An empty ring where the answer will be. */
export const showLoading = (locale: Locale): void => render(locale, <LoadingSidebar />);

/**
 * Shows the empty ring unless something else is there already. It also lets React and the browser's
 * `Intl` warm up while Zendesk still answers; the agent's own language is known only then.
 */
export function greet(locale: Locale): void {
  if (!root) showLoading(locale);
}

export const showSidebar = (start: SidebarStart): void =>
  showBeside(start, loadSessionWords(start.locale), <Sidebar />);

/** The composer's pane, by code that the sidebar never asks for. */
const Editor = laterPart(
  () => import(/* webpackChunkName: "editor" */ '../editor/Editor'),
  LoadingSidebar,
);

export const showEditor = (start: SidebarStart): void => showBeside(start, null, <Editor />);

export const showFailure = (locale: Locale, failure: Failure, rest: FailureRest = {}): void =>
  render(locale, <FailurePage failure={failure} {...rest} />);

/** Ends every timer and request of the screens: Zendesk is about to take the page away. */
export function unmount(): void {
  ending.abort();
  root?.unmount();
  root = null;
}
