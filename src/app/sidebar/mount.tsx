import { createRoot, type Root } from 'react-dom/client';
import { AnswerContext } from '../answer/AnswerContext';
import type { DrawnAnswer } from '../answer/create-answer';
import { setPageLanguage } from '../answer/page';
import { LocaleContext } from '../i18n/LocaleContext';
import type { Locale } from '../i18n/locale';
import { CrashBoundary } from '../shared/CrashBoundary';
import type { TicketScreenProps } from '../ticket/use-ticket-screen';
import { FailurePage, type FailureRest } from './failure/FailurePage';
import type { Failure } from './failure/FailurePanel';
import { laterPart } from './later-part';
import { Sidebar } from './Sidebar';

let root: Root | null = null;

function render(locale: Locale, content: React.ReactNode): void {
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

export interface SidebarStart extends TicketScreenProps {
  readonly locale: Locale;
}

/** Takes over the answer that stands on the page, and draws the rest of the sidebar around it. */
export const showSidebar = (answer: DrawnAnswer, { locale, ...start }: SidebarStart): void =>
  render(
    locale,
    <AnswerContext.Provider value={answer}>
      <Sidebar {...start} />
    </AnswerContext.Provider>,
  );

/** The composer's pane, by code that the sidebar never asks for. */
const Editor = laterPart(() => import(/* webpackChunkName: "editor" */ '../editor/Editor'));

export const showEditor = ({ locale, ...start }: SidebarStart): void =>
  render(locale, <Editor {...start} />);

export const showFailure = (locale: Locale, failure: Failure, rest: FailureRest = {}): void =>
  render(locale, <FailurePage failure={failure} {...rest} />);

/** Ends every timer and request of the screens: Zendesk is about to take the page away. */
export function unmount(): void {
  root?.unmount();
  root = null;
}
