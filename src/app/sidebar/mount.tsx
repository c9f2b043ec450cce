import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { createTicketSession, type SessionOptions } from '../../session/ticket-session';
import type { AnswerHost } from '../../zendesk/answer-host';
import type { RawSettings } from '../../zendesk/settings/raw-settings';
import { readSettings } from '../../zendesk/settings/read-settings';
import { createSidebarHost } from '../../zendesk/sidebar-host';
import { AnswerContext } from '../answer/AnswerContext';
import type { DrawnAnswer } from '../answer/create-answer';
import { setPageLanguage } from '../answer/page';
import { LocaleContext } from '../i18n/LocaleContext';
import type { Locale } from '../i18n/locale';
import { CrashBoundary } from '../shared/CrashBoundary';
import { SessionContext } from '../ticket/use-session';
import { createSessionTexts } from './create-session-texts';
import { FailurePage, type FailureRest } from './failure/FailurePage';
import type { Failure } from './failure/FailurePanel';
import { laterPart } from './later-part';
import { Sidebar } from './Sidebar';

let root: Root | null = null;
/** Ends the session of the ticket that is shown. */
let ending = new AbortController();

function render(locale: Locale, content: ReactNode): void {
  setPageLanguage(locale);
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

export interface SidebarStart extends Pick<SessionOptions, 'agent'> {
  readonly locale: Locale;
  readonly host: AnswerHost;
  /** As Zendesk gave them. */
  readonly settings: RawSettings;
}

function showBeside(
  { locale, host, agent, settings }: SidebarStart,
  texts: SessionOptions['texts'],
  screen: ReactNode,
): void {
  ending.abort();
  ending = new AbortController();
  const options = { agent, checked: readSettings(settings), texts };
  const session = createTicketSession(createSidebarHost(host), options, ending.signal);
  render(locale, <SessionContext.Provider value={session}>{screen}</SessionContext.Provider>);
}

/** Takes over the answer that stands on the page, and draws the rest of the sidebar around it. */
export const showSidebar = (answer: DrawnAnswer, start: SidebarStart): void =>
  showBeside(
    start,
    createSessionTexts(start.locale.t),
    <AnswerContext.Provider value={answer}>
      <Sidebar />
    </AnswerContext.Provider>,
  );

/** The composer's pane, by code that the sidebar never asks for. */
const Editor = laterPart(() => import(/* webpackChunkName: "editor" */ '../editor/Editor'));

export const showEditor = (start: SidebarStart): void => showBeside(start, null, <Editor />);

export const showFailure = (locale: Locale, failure: Failure, rest: FailureRest = {}): void =>
  render(locale, <FailurePage failure={failure} {...rest} />);

/** Ends every timer and request of the screens: Zendesk is about to take the page away. */
export function unmount(): void {
  ending.abort();
  root?.unmount();
  root = null;
}
